import type { z } from 'zod'
import type { MACRO_ROUTES } from '../../contract/http/macros.ts'
import type { Handlers } from './fake-handlers.ts'

type Macros = z.output<(typeof MACRO_ROUTES)['listMacros']['response']>

const MACRO_FIELDS: Macros['fields'] = [
  { pl: 'zwrot', en: 'address' },
  { pl: 'imię', en: 'name' },
  { pl: 'klient', en: 'customer' },
  { pl: 'firma', en: 'firm' },
  { pl: 'konsultant', en: 'consultant' },
  { pl: 'zamówienie', en: 'order' },
  { pl: 'przesyłka', en: 'parcel' },
  { pl: 'strona sprawy', en: 'case page' },
]

function fakeMacros(): Macros['items'] {
  return [
    {
      name: 'Powitanie',
      text: 'Dzień dobry, {{zwrot}}! Tu {{konsultant}}, już sprawdzam.',
      fields: [
        { name: 'zwrot', known: true },
        { name: 'konsultant', known: true },
      ],
    },
    {
      name: 'Zwrot pieniędzy',
      text: '{{zwrot}}, kwota {{kwota}} zł wróci na konto do {{data}}.',
      fields: [
        { name: 'zwrot', known: true },
        { name: 'kwota', known: false },
        { name: 'data', known: false },
      ],
    },
  ]
}

function fill(text: string, address: string): string {
  return text.replaceAll('{{zwrot}}', address).replaceAll('{{konsultant}}', 'Aleksandra Wilk')
}

type Names = 'listMacros' | 'saveMacro' | 'deleteMacro' | 'checkMacro' | 'listFilledMacros'

export function macroRoutes(): Pick<Handlers, Names> {
  let macros = fakeMacros()
  return {
    listMacros: () => ({ items: macros, fields: MACRO_FIELDS }),
    saveMacro: ({ body: { was, ...macro } }) => {
      const shown = { ...macro, fields: [] }
      macros = [...macros.filter(({ name }) => name !== was?.name), shown]
      return shown
    },
    deleteMacro: ({ query }) => void (macros = macros.filter(({ name }) => name !== query.name)),
    checkMacro: ({ body }) => ({ sample: fill(body.text, 'Pani Anno'), fields: [], remarks: [] }),
    listFilledMacros: () => ({
      items: macros.map(({ name, text }) => ({ name, text: fill(text, 'Pani Anno'), unfilled: [] })),
    }),
  }
}
