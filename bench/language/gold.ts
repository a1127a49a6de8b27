import { readFileSync } from 'node:fs'

/** A word in its sentence with the lemmas that are right there. */
export interface GoldWord {
  readonly form: string
  /** UTF-16 offset in the sentence. */
  readonly start: number
  readonly lemmas: readonly string[]
}

export interface GoldSentence {
  readonly text: string
  readonly words: readonly GoldWord[]
}

/** The sentences of `data/gold-lemmas.txt`: "Gdzie {jest:być} moja {paczka:paczka}?". */
export function readGold(): readonly GoldSentence[] {
  return readFileSync(new URL('../data/gold-lemmas.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine)
}

function readLine(line: string): GoldSentence {
  const words: GoldWord[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(/\{([^:{}]+):([^{}]+)\}/g)) {
    const [whole, form = '', lemmas = ''] = match
    text += line.slice(at, match.index)
    words.push({ form, start: text.length, lemmas: lemmas.split('|') })
    text += form
    at = match.index + whole.length
  }
  return { text: text + line.slice(at), words }
}
