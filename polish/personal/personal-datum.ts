export type PersonalDatumKind =
  | 'pesel'
  | 'nip'
  | 'regon'
  | 'id-card'
  | 'passport'
  | 'iban'
  | 'card'
  | 'phone'
  | 'email'
  | 'address'
  | 'name'

/** What tells who somebody is, or reaches them, as it stands in a text (UTF-16 offsets). */
export interface PersonalDatum {
  readonly kind: PersonalDatumKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** The check digit is right; for a name: first name and surname both stand there; for an address: it has a house number. */
  readonly valid: boolean
}
