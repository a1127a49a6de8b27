import { isKnownWord, type Polish, suggestSpelling } from '../../polish/polish.ts'
import { SERVICE_WORDS } from '../../training/polish/service-words.ts'
import { readGold } from './gold.ts'
import { askHunspell } from './peers.ts'
import { cpuMs, percent, type Row } from './row.ts'
import { slipMaker } from './slips.ts'

interface Slip {
  readonly word: string
  readonly typed: string
}

/**
 * Right suggestion first and milliseconds a word, with one, two, and one or two slips: on every word of the gold list of four letters and
 * more, and on the trade's own words, on which the price of a letter was chosen.
 */
export function measureSpelling(polish: Polish): readonly Row[] {
  const words = [
    ...new Set(readGold().flatMap((sentence) => sentence.words.map(({ form }) => form.toLowerCase()))),
  ].filter(isLong)
  const one = slipsIn(words, 1, polish)
  const two = slipsIn(words, 2, polish)
  return [
    rowOf('any words of messages, one slip', null, one, polish),
    rowOf('any words of messages, two slips', null, two, polish),
    rowOf('any words of messages, one or two slips', ASKED, halfEach(one, two), polish),
    rowOf('words of the trade, one or two slips', ASKED, tradeSlips(polish), polish),
  ]
}

const ASKED = 0.85
const isLong = (word: string): boolean => word.length >= 4

function tradeSlips(polish: Polish): readonly Slip[] {
  const words = SERVICE_WORDS.filter(isLong)
  return halfEach(slipsIn(words, 1, polish), slipsIn(words, 2, polish))
}

/** A slip that makes another word is no misspelling anybody could see: it is left out. */
function slipsIn(words: readonly string[], count: number, polish: Polish): readonly Slip[] {
  const slip = slipMaker(2026 + count)
  return words.flatMap((word) => {
    let typed = word
    for (let made = 0; made < count; made++) typed = slip(typed)
    return typed === word || isKnownWord(typed, polish) ? [] : [{ word, typed }]
  })
}

const halfEach = (one: readonly Slip[], two: readonly Slip[]): readonly Slip[] =>
  [one, two].flatMap((slips, odd) => slips.filter((_, index) => index % 2 === odd))

function rowOf(name: string, asked: number | null, slips: readonly Slip[], polish: Polish): Row {
  let first = 0
  for (const { typed } of slips.slice(0, 50)) suggestSpelling(typed, polish)
  const spent = cpuMs(() => {
    for (const { word, typed } of slips) if (suggestSpelling(typed, polish)[0]?.word === word) first++
  })
  const each = spent / slips.length
  return {
    what: `spelling, ${name}: right suggestion first`,
    asked: asked === null ? '' : '85 %, 1 ms a word',
    reached: `${percent(first, slips.length)}, ${each.toFixed(2)} ms a word`,
    peers: hunspellPeer(slips),
    holds: asked === null ? null : first / slips.length >= asked && each <= 1,
  }
}

/** hunspell on a part of the words: it is slow. */
function hunspellPeer(slips: readonly Slip[]): string {
  const part = slips.filter((_, index) => index % 6 === 0)
  const answer = askHunspell(part.map(({ typed }) => typed))
  const start = askHunspell(['dom'])
  if (answer === null || start === null || answer.lines.length !== part.length)
    return 'hunspell not installed (apt-get install hunspell hunspell-pl)'
  const right = part.filter(({ word }, index) => answer.lines[index]?.match(/: ([^,]+)/)?.[1]?.toLowerCase() === word)
  return `hunspell: ${percent(right.length, part.length)}, ${((answer.ms - start.ms) / part.length).toFixed(0)} ms`
}
