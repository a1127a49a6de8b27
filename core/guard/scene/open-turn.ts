import type { Message } from '../../conversation/conversation.ts'
import { maskQuoted } from '../text/own-words.ts'
import type { Reading } from '../text/reading.ts'

/** What the customer has said since the firm last really answered. */
export interface OpenTurn {
  readonly messages: readonly Message[]
  /** The same messages, read; quoted history left out. */
  readonly readings: readonly Reading[]
}

/** "Już sprawdzam", "łączę z konsultantem": words that keep the customer's question open. */
const HOLDING =
  /(?<!\p{L})(?:łącz[ęy]|połączę|zaglądam|zajrzę|szukam|weryfikuj[ęe]|przekazuj[ęe]|przekażę|przełączam|sprawdz(?:am|ę|amy|imy)|wołam|zawołam|już patrzę|proszę chwilkę|moment|chwilka|chwilkę|chwileczk[aę]|sekundka|sekundkę)(?![\p{L}])|\b(?:passing|connecting|transferring) you|\blet me check/iu
/** A holding message is short and says nothing else. */
const HOLDING_LENGTH = 160

/** True for a message that only says that somebody is at it. */
export function isHolding({ text }: { readonly text: string }): boolean {
  return text.length <= HOLDING_LENGTH && HOLDING.test(text)
}

/** Customer messages back to the last one of the firm that was more than a receipt or "już sprawdzam". */
export function openTurn(history: readonly Message[], read: (text: string) => Reading): OpenTurn {
  const messages: Message[] = []
  for (let at = history.length - 1; at >= 0; at--) {
    const message = history[at] as Message
    if (message.internal || message.from === 'system') continue
    if (message.from === 'customer') messages.unshift(message)
    else if (!isHolding(message)) break
  }
  return { messages, readings: messages.map(({ text }) => read(maskQuoted(text))) }
}
