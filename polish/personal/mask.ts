import type { Polish } from '../open-polish.ts'
import { findPersonalData } from './find-personal-data.ts'
import type { PersonalDatumKind } from './personal-datum.ts'

/** One datum put behind a placeholder; who holds this list can undo the masking. */
export interface Masked {
  /** What stands in the masked text, e.g. "[PESEL 1]". The same datum has the same placeholder throughout. */
  readonly placeholder: string
  readonly original: string
  readonly kind: PersonalDatumKind
}

const LABELS: Readonly<Record<PersonalDatumKind, string>> = {
  pesel: 'PESEL',
  nip: 'NIP',
  regon: 'REGON',
  'id-card': 'dowód',
  passport: 'paszport',
  iban: 'konto',
  card: 'karta',
  phone: 'telefon',
  email: 'e-mail',
  address: 'adres',
  name: 'osoba',
}

/** Text that says nothing of who is meant and still reads: "Pani [osoba 1], PESEL [PESEL 1]". `unmask` gives back the original. */
export function maskPersonalData(
  text: string,
  polish: Polish,
): { readonly text: string; readonly masked: readonly Masked[] } {
  const masked = new Map<string, Masked>()
  const counts = new Map<PersonalDatumKind, number>()
  const taken = new Set(text.match(PLACEHOLDER) ?? [])
  let result = ''
  let end = 0
  for (const datum of findPersonalData(text, polish)) {
    const key = `${datum.kind} ${datum.text}`
    const entry = masked.get(key) ?? {
      placeholder: nextPlaceholder(datum.kind, counts, taken),
      original: datum.text,
      kind: datum.kind,
    }
    masked.set(key, entry)
    result += text.slice(end, datum.start) + entry.placeholder
    end = datum.end
  }
  return { text: result + text.slice(end), masked: [...masked.values()] }
}

/** The text with every placeholder replaced by what it stands for, wherever it was moved to; unknown placeholders stay. */
export function unmask(text: string, masked: readonly Masked[]): string {
  const originals = new Map(masked.map(({ placeholder, original }) => [placeholder, original]))
  return text.replace(PLACEHOLDER, (placeholder) => originals.get(placeholder) ?? placeholder)
}

/** Every label is shorter than this, so that looking for a closing bracket stays bounded. */
const PLACEHOLDER = /\[[\p{L}-]{1,10} \d{1,7}\]/gu

function nextPlaceholder(
  kind: PersonalDatumKind,
  counts: Map<PersonalDatumKind, number>,
  taken: ReadonlySet<string>,
): string {
  let count = counts.get(kind) ?? 0
  let placeholder = ''
  do placeholder = `[${LABELS[kind]} ${++count}]`
  while (taken.has(placeholder))
  counts.set(kind, count)
  return placeholder
}
