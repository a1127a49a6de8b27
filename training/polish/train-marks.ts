/** Trains polish/models/marks.bin: where words need Polish marks, in context. Run: node training/polish/train-marks.ts */
import { writeFileSync } from 'node:fs'
import { isKnownWord } from '../../polish/morphology/analyse.ts'
import { POLISH_FILES } from '../../polish/open-polish.ts'
import { grammarOf, MARK_FEATURES, markCandidate, markFeatures } from '../../polish/spelling/mark-features.ts'
import { markings } from '../../polish/spelling/markings.ts'
import { contextAt, readContext } from '../../polish/spelling/restore-diacritics.ts'
import { foldDiacritics } from '../../polish/text/fold-diacritics.ts'
import { tokenize } from '../../polish/text/tokenize.ts'
import { noteMade } from '../made-from.ts'
import { openUntrained } from './open-untrained.ts'
import { readReviews, readRunningText, serviceSentences } from './running-text.ts'
import { type Choice, trainRanker } from './train-ranker.ts'

const BITS = 21
const EPOCHS = 4

const root = new URL('../../', import.meta.url)
const polish = openUntrained()

const service = new Set(serviceSentences())
/** The reviews count twice: of all the texts they are the nearest to how customers write. */
const choices = [...readRunningText(), ...readReviews()].filter(isCarefullyTyped).flatMap(choicesOf)
const file = trainRanker(choices, BITS, EPOCHS)
writeFileSync(new URL(POLISH_FILES.marks, root), file)
noteMade(POLISH_FILES.marks)
console.log(`${POLISH_FILES.marks}: ${choices.length} choices, ${file.length} bytes`)

/** Sentences in which every word is right as typed: some mark is there, and no word is unknown. */
function isCarefullyTyped(sentence: string): boolean {
  if (!/[ąćęłńóśźż]/.test(sentence) && !service.has(sentence)) return false
  return tokenize(sentence).every(
    ({ kind, text }) =>
      kind !== 'word' || isKnownWord(text, polish) || markings(foldDiacritics(text.toLowerCase()), polish).length === 0,
  )
}

function choicesOf(sentence: string): readonly Choice[] {
  const tokens = tokenize(sentence).filter(({ kind }) => kind === 'word')
  const context = readContext(tokens, polish)
  let previousGrammar = 0
  return tokens.flatMap(({ text }, index) => {
    const word = text.toLowerCase()
    const found = markings(foldDiacritics(word), polish)
    const best = found[0]?.grade ?? 0
    const around = contextAt(context, index, previousGrammar)
    previousGrammar = grammarOf(word, polish)
    if (found.length < 2 || !found.some((candidate) => candidate.word === word)) return []
    const candidates = found.map((candidate) => {
      const features = new Int32Array(MARK_FEATURES)
      markFeatures(markCandidate(candidate.word, candidate.grade, polish), best, around, features)
      return features
    })
    return [{ candidates, right: found.map((candidate) => candidate.word === word) }]
  })
}
