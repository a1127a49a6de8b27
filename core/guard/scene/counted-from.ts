import { fold } from '../text/words.ts'

/** The event that a length of time is counted from, in its many words. */
const EVENTS: readonly (readonly [name: string, words: RegExp])[] = [
  ['notice', /^(?:zglosz|oswiadcz|zawiadom|powiadom|informacj|reklamac|wiadomosc|sms|mail|e-mail)/],
  ['receipt', /^(?:odbi|odebr|otrzym|dostaw|dorecz|wydani|dostarcz)/],
  ['purchase', /^(?:zakup|kupn|kupien|zamow|zloz|zawarc|transakc)/],
  ['intake', /^(?:przyjec|przyjeci|wplyn|wplyw|dotarci)/],
  ['dispatch', /^(?:nada|wysyl|wysla)/],
  ['payment', /^(?:plat|zaplat|oplac|wplat|zaksieg|przelew)/],
]
/** "… od dnia otrzymania oświadczenia": the noun that follows a receipt says of what. */
const FROM =
  /^[*”"]*\s+(?:(?!od\s)[\p{L}-]+\s+){0,2}(?:od|po)\s+(?:(?:dnia|daty|momentu|chwili)\s+)?([\p{L}-]+)(?:\s+([\p{L}-]+))?/u
const REACH = 80

/** What the time that ends here is counted from; null where the text does not say. */
export function countedFrom(text: string, end: number): string | null {
  const [, event = '', object = ''] = FROM.exec(text.slice(end, end + REACH)) ?? []
  return eventOf(event) === 'receipt' ? (noticeOf(object) ?? 'receipt') : eventOf(event)
}

function eventOf(word: string): string | null {
  const folded = fold(word)
  return EVENTS.find(([, words]) => words.test(folded))?.[0] ?? null
}

function noticeOf(word: string): string | null {
  return eventOf(word) === 'notice' ? 'notice' : null
}
