import type { Gender } from '../names/name-reading.ts'
import type { AddressCase, AddressForm } from './address-use.ts'

export interface Title {
  readonly form: AddressForm
  readonly gender: Gender | null
  /** null where the form stands for several cases. */
  readonly case: AddressCase | null
}

/** Forms of Pan, Pani and Państwo by folded spelling. */
export const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ['pan', { form: 'pan', gender: 'masculine', case: 'nom' }],
  ['panie', { form: 'pan', gender: 'masculine', case: 'voc' }],
  ['pana', { form: 'pan', gender: 'masculine', case: null }],
  ['panu', { form: 'pan', gender: 'masculine', case: null }],
  ['panem', { form: 'pan', gender: 'masculine', case: 'inst' }],
  ['pani', { form: 'pani', gender: 'feminine', case: null }],
  ['pania', { form: 'pani', gender: 'feminine', case: null }],
  ['panstwo', { form: 'panstwo', gender: null, case: null }],
  ['panstwa', { form: 'panstwo', gender: null, case: null }],
  ['panstwu', { form: 'panstwo', gender: null, case: null }],
  ['panstwem', { form: 'panstwo', gender: null, case: 'inst' }],
])

/** Epithets of greetings: masculine, feminine. */
export const EPITHETS: readonly (readonly [string, string])[] = [
  ['Szanowny', 'Szanowna'],
  ['Drogi', 'Droga'],
  ['Miły', 'Miła'],
  ['Kochany', 'Kochana'],
]
