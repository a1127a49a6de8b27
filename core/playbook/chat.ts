import type { Bilingual, Colour } from '../vocabulary/vocabulary.ts'

/** The chat on the shop's page: how it looks, what it asks first, when it speaks first. */
export interface ChatSettings {
  readonly look: ChatLook
  readonly form: ChatForm
  readonly greetings: readonly Greeting[]
}

export interface ChatLook {
  readonly colour: Colour
  readonly corners: 'square' | 'soft' | 'round'
  readonly side: 'right' | 'left'
  /** `page`: the font of the page around it. */
  readonly font: 'system' | 'page'
}

export type Asked = 'no' | 'optional' | 'required'

/** What a visitor is asked before the first message. */
export interface ChatForm {
  readonly name: Asked
  readonly email: Asked
  readonly order: Asked
  /** A sentence to be agreed to; null = none. */
  readonly consent: Bilingual | null
}

/** A message shown beside the button before anybody wrote, at most once a visit. */
export interface Greeting {
  /** Path of the page, `*` for any characters. */
  readonly path: string
  readonly afterSeconds: number
  /** Only while people answer. */
  readonly inHours: boolean
  readonly text: Bilingual
}

/** Nothing is asked and nobody is spoken to first until the firm wants it. */
export const DEFAULT_CHAT: ChatSettings = {
  look: { colour: '#0b5c4a', corners: 'round', side: 'right', font: 'system' },
  form: { name: 'no', email: 'no', order: 'no', consent: null },
  greetings: [],
}
