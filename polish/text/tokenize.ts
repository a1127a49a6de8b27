import { remember } from './remember.ts'

/** A piece of text; between tokens stands only white space. */
export interface Token {
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol' | 'emoji' | 'url' | 'email'
  readonly text: string
  /** UTF-16 offsets, end exclusive. */
  readonly start: number
  readonly end: number
}

const KEPT_CHARACTERS = 12_000

/** Tokens in order, covering everything but white space; any string is fine, time grows with its length only. */
export const tokenize: (text: string) => readonly Token[] = remember(readTokens, KEPT_CHARACTERS)

function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    if (WHITE.has(text.charCodeAt(at))) {
      at++
      continue
    }
    PLAIN_WORD.lastIndex = at
    const word = PLAIN_WORD.exec(text)
    if (word !== null) {
      tokens.push({ kind: 'word', text: word[0], start: at, end: at + word[0].length })
      at += word[0].length
      continue
    }
    PLAIN_MARK.lastIndex = at
    const mark = PLAIN_MARK.exec(text)
    if (mark !== null) {
      tokens.push({ kind: 'punctuation', text: mark[0], start: at, end: at + mark[0].length })
      at += mark[0].length
      continue
    }
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (match === null) break
    const kind = KINDS[match.indexOf(match[0], 1) - 1] as Token['kind']
    const start = match.index
    at = start + match[0].length
    const found = kind === 'url' ? withoutTail(match[0]) : match[0]
    const end = start + found.length
    tokens.push({ kind, text: found, start, end })
    // What was cut off an address is closing punctuation.
    for (let cut = end; cut < at; cut++)
      tokens.push({ kind: 'punctuation', text: text.charAt(cut), start: cut, end: cut + 1 })
  }
  return tokens
}

const WHITE = new Set([0x20, 0x0a])
/** A word without more ado: the commonest token by far, told without trying what else it might be. */
const PLAIN_WORD = /[A-Za-zÀ-ÖØ-öø-ž]+(?=[\s,!?]|\.?$|\.\s)/y

/** What stands behind most words; nothing else begins so. */
const PLAIN_MARK = /,|[.!?…]+/y

/** Every repetition before a required character is bounded, so that no input is looked at more than a fixed number of times. */
const EMAIL = String.raw`[\p{L}\p{N}][\p{L}\p{N}._%+\-]{0,63}@(?:[\p{L}\p{N}\-]{1,63}\.){1,6}\p{L}{2,24}`
const DOMAIN = String.raw`(?:[a-z0-9\-]{1,63}\.){1,5}(?:pl|com|eu|net|org|info|io|shop|store|biz|de|uk|cz|ua|app|dev)(?![\p{L}\p{N}\-@])(?:[/?#][^\s<>"„”»]{0,2048})?`
const URL = String.raw`(?:https?:\/\/|www\.)[^\s<>"„”»]{1,2048}|${DOMAIN}`
const PICTURE = String.raw`\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]*`
const EMOJI = String.raw`\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|${PICTURE}(?:\u200D${PICTURE})*|[:;=]['’]?-?[)(DPp3/|*oO\]\[](?![\p{L}\p{N}])|<3`
const NUMBER = String.raw`\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)*`
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-]\p{L}[\p{L}\p{M}\p{N}]*)*`
/** What a token may be; the first that fits counts. */
const KINDS = ['url', 'email', 'emoji', 'number', 'word', 'punctuation', 'symbol'] as const
const TOKEN = new RegExp(`(${URL})|(${EMAIL})|(${EMOJI})|(${NUMBER})|(${WORD})|([.!?…]+|\\p{P})|(\\S)`, 'gu')

/** An address without the punctuation that closes the sentence around it. */
function withoutTail(address: string): string {
  let end = address.length
  while (end > 0 && '.,;:!?)]}\'"…'.includes(address.charAt(end - 1))) {
    if (address.charAt(end - 1) === ')' && address.lastIndexOf('(', end - 1) >= 0) break
    end--
  }
  return address.slice(0, end)
}
