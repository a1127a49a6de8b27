import type { Gender } from '../names/name-reading.ts'

/** How somebody is spoken to. `noun`: "Drogi Kliencie", "Szanowni Klienci". */
export type AddressForm = 'pan' | 'pani' | 'panstwo' | 'ty' | 'wy' | 'noun'

export type AddressCase = 'nom' | 'gen' | 'dat' | 'acc' | 'inst' | 'loc' | 'voc'

/** A word of the text (UTF-16 offsets). */
export interface AddressWord {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A verb or predicate that agrees with the one spoken to: "zgłosił", "zadowolona". */
export interface AgreeingWord extends AddressWord {
  readonly lemma: string
  readonly tag: string
  readonly gender: Gender
}

/** One place in a text that speaks to somebody, with the words that must agree with who that is. */
export interface AddressUse extends AddressWord {
  readonly form: AddressForm
  readonly role: 'vocative' | 'pronoun' | 'verb' | 'possessive'
  /** What the words say of the one spoken to; null where they fit anybody. */
  readonly gender: Gender | null
  /** null for verbs, and where several cases look the same. */
  readonly case: AddressCase | null
  /** "Pan", "Pani" with what they say; null for ty, wy and nouns. */
  readonly title: AddressWord | null
  /** "Szanowny", "Droga" before the title or the name. */
  readonly epithet: AddressWord | null
  /** The first name in a vocative phrase. */
  readonly name: AddressWord | null
  readonly agreeing: readonly AgreeingWord[]
}
