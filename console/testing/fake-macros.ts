import type { z } from 'zod'
import type { MACRO_ROUTES } from '../../contract/http/macros.ts'

type Macros = z.output<(typeof MACRO_ROUTES)['listMacros']['response']>

export const MACRO_FIELDS: Macros['fields'] = [
  { pl: 'zwrot', en: 'address' },
  { pl: 'imię', en: 'name' },
  { pl: 'klient', en: 'customer' },
  { pl: 'firma', en: 'firm' },
  { pl: 'konsultant', en: 'consultant' },
  { pl: 'zamówienie', en: 'order' },
  { pl: 'przesyłka', en: 'parcel' },
  { pl: 'strona sprawy', en: 'case page' },
]

export function fakeMacros(): Macros['items'] {
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

export function fill(text: string, address: string): string {
  return text.replaceAll('{{zwrot}}', address).replaceAll('{{konsultant}}', 'Aleksandra Wilk')
}
