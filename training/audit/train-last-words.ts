import { readFileSync, writeFileSync } from 'node:fs'
import { ENDING_ROWS, ENDINGS, type Ending, lastWordFeaturesOf } from '../../core/audit/audit.ts'
import { readAffectPhrases, readPhrases } from '../data/phrases.ts'
import { openReader } from '../guard/open-reader.ts'
import { noteMade } from '../made-from.ts'
import {
  meanOf,
  type SoftmaxExample,
  type SoftmaxModel,
  type SoftmaxPlan,
  softmaxOf,
  sourceOf,
  trainSparseSoftmax,
} from '../numeric/sparse-softmax.ts'
import { readReviews } from '../understanding/reviews.ts'

/**
 * Trains the model of last words and writes core/audit/last-word/last-word-weights.ts; the same inputs give the same bytes.
 * `node training/audit/train-last-words.ts` · `--folds`: instead, how often it would be right on endings it has not seen.
 *
 * `last-words.txt`, written for this: `> what the firm wrote`, then what customers wrote after it: `=` settled, `?` wants something, `-` amiss;
 * `> *`: said after anything. Beside them phrases of topics, of which each wants something, of anger, disappointment and joy, and short sentences of
 * reviews.
 */
const PLAN: Omit<SoftmaxPlan, 'seed'> = {
  labels: ENDINGS.length,
  rows: ENDING_ROWS,
  epochs: 14,
  step: { rate: 0.12, shrink: 2e-5 },
  biasRate: 0.01,
}
const SEEDS = [1, 2, 3, 4, 5]
const FOLDS = 5
const MARKS: Readonly<Record<string, Ending>> = { '=': 'settled', '?': 'wants', '-': 'amiss' }
/** One phrase of a topic in so many: endings are what is to be learned. */
const PHRASE_STEP = 5
/** An ending counts as often as so many phrases of other lists. */
const OWN_TIMES = 2
/** Of each domain and label so many reviews at most, of so many words. */
const REVIEWS = 300
const LONGEST_REVIEW = 8
/** What stands for each kind of question where an ending is said after anything. */
const ANY_BEFORE = [
  'Czy mogę pomóc w czymś jeszcze?',
  'Naprawiłam to. Czy działa?',
  'Wymieniliśmy zamek. Czy to rozwiązuje sprawę?',
  'Sprawdziłam, wszystko jest już w systemie.',
  'Proszę spróbować jeszcze raz, powinno się udać.',
]

const { polish } = openReader()

interface Example extends SoftmaxExample {
  readonly text: string
  readonly before: string
  /** Written as an ending, not a phrase of another list. */
  readonly isOwn: boolean
}

const examples = [...endings(), ...others()]
if (process.argv.includes('--folds')) printFolds()
else write()

function example(text: string, before: string, ending: Ending, isOwn: boolean): Example {
  return {
    text,
    before,
    isOwn,
    label: ENDINGS.indexOf(ending),
    features: lastWordFeaturesOf(text, before, polish),
  }
}

function endings(): readonly Example[] {
  let before = '*'
  const all: Example[] = []
  for (const line of readFileSync(new URL('last-words.txt', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('> ')) before = line.slice(2)
    const ending = MARKS[line.charAt(0)]
    if (ending === undefined) continue
    const texts = before === '*' ? ANY_BEFORE : [before]
    for (const asked of texts)
      all.push(...Array.from({ length: OWN_TIMES }, () => example(line.slice(2), asked, ending, true)))
  }
  return all
}

function others(): readonly Example[] {
  const after = (at: number): string => ANY_BEFORE[at % ANY_BEFORE.length] as string
  const wishes = readPhrases()
    .filter(({ topic }) => topic !== 'praise' && topic !== 'greeting' && topic !== 'none')
    .filter((_, at) => at % PHRASE_STEP === 0)
    .map(({ text }, at) => example(text, after(at), 'wants', false))
  const felt = readAffectPhrases().flatMap(({ text, emotion }, at) => {
    if (emotion === 'joy') return [example(text, after(at), 'settled', false)]
    return emotion === 'anger' || emotion === 'disappointment' ? [example(text, after(at), 'amiss', false)] : []
  })
  return [...wishes, ...felt, ...reviews('hotels'), ...reviews('medicine')]
}

/** Short sentences of reviews: the words with which people are pleased or not. */
function reviews(domain: 'hotels' | 'medicine'): readonly Example[] {
  const short = readReviews(domain, 'train').filter(({ text }) => text.split(' ').length <= LONGEST_REVIEW)
  return (['positive', 'negative'] as const).flatMap((label) => {
    const own = short.filter((review) => review.label === label)
    const step = Math.ceil(own.length / REVIEWS)
    return own
      .filter((_, at) => at % step === 0)
      .map(({ text }, at) =>
        example(text, ANY_BEFORE[at % ANY_BEFORE.length] as string, label === 'positive' ? 'settled' : 'amiss', false),
      )
  })
}

function train(rows: readonly Example[]): SoftmaxModel {
  return meanOf(SEEDS.map((seed) => trainSparseSoftmax(rows, { ...PLAN, seed })))
}

function write(): void {
  const made = `\`training/audit/train-last-words.ts\` from ${examples.length} endings`
  const file = 'core/audit/last-word/last-word-weights.ts'
  writeFileSync(new URL(`../../${file}`, import.meta.url), sourceOf(train(examples), made, 'ending', 'last-word.ts'))
  noteMade(file)
}

/** For each bar: of unseen endings, how many settled ones are seen as such, and how many open ones by mistake. */
function printFolds(): void {
  const texts = [...new Set(examples.map(({ text }) => text))]
  const foldOf = new Map(texts.map((text, at) => [text, at % FOLDS]))
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter(({ text }) => foldOf.get(text) !== fold))
    return examples
      .filter(({ text, isOwn }) => isOwn && foldOf.get(text) === fold)
      .map((one) => ({ one, share: softmaxOf(model, one.features)[0] as number }))
  }).flat()
  for (const bar of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const part = (label: (at: number) => boolean) => {
      const own = judged.filter(({ one }) => label(one.label))
      return own.filter(({ share }) => share >= bar).length / own.length
    }
    console.log(
      `${bar}: settled ${part((label) => label === 0).toFixed(3)}, wants ${part((label) => label === 1).toFixed(3)}, amiss ${part((label) => label === 2).toFixed(3)}`,
    )
  }
  if (!process.argv.includes('--show')) return
  for (const { one, share } of judged)
    if (one.label === 0 ? share < 0.5 : share >= 0.5)
      console.log(`${share.toFixed(2)} ${ENDINGS[one.label]} | ${one.before} | ${one.text}`)
}
