import type { Bilingual } from './units.ts'

/** Trades whose customers have laws of their own beside the general ones. */
export const SECTORS = ['shop', 'pharmacy', 'food', 'telecom', 'finance', 'travel', 'services'] as const
export type Sector = (typeof SECTORS)[number]

export const SECTOR_NAMES: Readonly<Record<Sector, Bilingual>> = {
  shop: { pl: 'Sklep', en: 'Shop' },
  pharmacy: { pl: 'Apteka i wyroby medyczne', en: 'Pharmacy and medical goods' },
  food: { pl: 'Żywność', en: 'Food' },
  telecom: { pl: 'Telekomunikacja', en: 'Telecom' },
  finance: { pl: 'Finanse i ubezpieczenia', en: 'Finance and insurance' },
  travel: { pl: 'Podróże i przewozy', en: 'Travel and transport' },
  services: { pl: 'Usługi', en: 'Services' },
}
