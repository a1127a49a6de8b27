import type { Input, Output } from '../app/request.ts'

export type OwnCode = Output<'listOwnCodes'>['items'][number]
export type Tried = Output<'checkOwnCode'>
/** A code as it is being written; rows may still be blank. */
export type Values = Omit<Input<'saveOwnCode'>['body'], 'was'>
export type Phrase = Values['phrases'][number]
export type Example = Values['examples']['fires'][number]

export const BLANK_PHRASE: Phrase = { words: '', order: 'row', gap: 2 }
export const BLANK_EXAMPLE: Example = { text: '', customer: '' }

export const BLANK: Values = {
  name: '',
  explanation: '',
  suggestion: null,
  scope: 'message',
  speaker: 'firm',
  when: 'said',
  phrases: [BLANK_PHRASE],
  unless: [],
  customerSaid: [],
  topics: [],
  atLeast: { characters: 0, messages: 0, minutes: 0 },
  examples: { fires: [BLANK_EXAMPLE], silent: [BLANK_EXAMPLE] },
  enabled: true,
  severity: 2,
  origin: 'human',
  channels: [],
}

/** The code as it was shown, without what the server adds. */
export function valuesOf({ code: _code, judged: _judged, silenced: _silenced, ...values }: OwnCode): Values {
  return values
}

/** What is sent: blank rows left out. */
export function withoutBlanks(values: Values): Values {
  const { phrases, unless, customerSaid, examples, suggestion } = values
  const said = (rows: Values['phrases']) => rows.filter(({ words }) => words.trim() !== '')
  const written = (rows: Values['examples']['fires']) => rows.filter(isWritten)
  return {
    ...values,
    suggestion: suggestion?.trim() ? suggestion : null,
    phrases: said(phrases),
    unless: said(unless),
    customerSaid: said(customerSaid),
    examples: { fires: written(examples.fires), silent: written(examples.silent) },
  }
}

/** What of a code decides whether it fires. */
export function wordsOf(values: Values): Omit<Input<'checkOwnCode'>['body'], 'onPast'> {
  const { scope, speaker, when, phrases, unless, customerSaid, topics, atLeast, examples, suggestion } =
    withoutBlanks(values)
  return { scope, speaker, when, phrases, unless, customerSaid, topics, atLeast, examples, suggestion }
}

/** For each row of the form, whether its example fires; null for a blank one and where nothing is known yet. */
export function stateOfRows(rows: readonly Example[], tried: readonly boolean[] | undefined): (boolean | null)[] {
  let next = 0
  return rows.map((row) => (isWritten(row) ? (tried?.[next++] ?? null) : null))
}

function isWritten({ text }: Example): boolean {
  return text.trim() !== ''
}
