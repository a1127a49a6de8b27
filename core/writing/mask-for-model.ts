import { foldDiacritics, type Masked, maskPersonalData, type Polish } from '../../polish/polish.ts'

/** What follows "hasło:" or "PIN to" is nobody's business, whatever it looks like. */
const SECRET =
  /((?<!\p{L})(?:has[łl]\p{L}{0,4}|password|pin|cvv|cvc|kod\p{L}{0,3} (?:blik|pin|sms|cvv|dost[ęe]pu))(?!\p{L})(?:\s+(?:to|jest|is|do\s+\p{L}+))?\s*[:=–-]?\s*)(\S{3,})/giu
const PLAIN_WORD = /^\p{Ll}+[.,!?]?$/u

export interface MaskedText {
  readonly text: string
  readonly masked: readonly Masked[]
}

/**
 * The text without what tells who somebody is, and without secrets. `known`: names and addresses of the customer as the firm has them,
 * hidden wherever they stand, also where nothing around tells what they are.
 */
export function maskForModel(text: string, known: readonly (string | null)[], polish: Polish): MaskedText {
  const { text: shown, masked } = maskPersonalData(text, polish)
  let secrets = 0
  const withoutSecrets = shown.replaceAll(SECRET, (whole: string, before: string, secret: string) => {
    // "hasło nie działa" tells no password.
    if (PLAIN_WORD.test(secret) && !/[:=]\s*$/.test(before)) return whole
    // Nobody has to put a secret back, so nobody keeps it.
    return `${before}[tajne ${++secrets}]`
  })
  return known.flatMap((words) => partsOf(words)).reduce<MaskedText>(hide, { text: withoutSecrets, masked })
}

/** Short parts of a name are words of every text. */
const LEAST_PART = 3

function partsOf(words: string | null): readonly string[] {
  if (words === null) return []
  const parts = words.split(/\s+/).filter((part) => part.length >= LEAST_PART)
  return [words.trim(), ...parts].filter((part) => part.length >= LEAST_PART)
}

function hide({ text, masked }: MaskedText, part: string): MaskedText {
  const folded = foldDiacritics(text.toLowerCase())
  const wanted = foldDiacritics(part.toLowerCase())
  // Folding keeps lengths, so a place in the folded text is the place in the text.
  if (folded.length !== text.length || !folded.includes(wanted)) return { text, masked }
  const number = masked.filter(({ kind }) => kind === 'name').length + 1
  const placeholder = masked.find(({ original }) => original === part)?.placeholder ?? `[osoba ${number}]`
  const pieces: string[] = []
  let end = 0
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const isWhole = !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + wanted.length] ?? ' ')
    if (!isWhole) continue
    pieces.push(text.slice(end, at), placeholder)
    end = at + wanted.length
  }
  if (end === 0) return { text, masked }
  return {
    text: pieces.join('') + text.slice(end),
    masked: masked.some((entry) => entry.placeholder === placeholder)
      ? masked
      : [...masked, { placeholder, original: part, kind: 'name' }],
  }
}
