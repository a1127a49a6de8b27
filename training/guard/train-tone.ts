import { readFileSync, writeFileSync } from 'node:fs'
import { BUCKETS, TONES, type Tone, toneFeaturesOf } from '../../core/guard/guard.ts'
import { noteMade } from '../made-from.ts'
import {
  type SoftmaxExample,
  type SoftmaxModel,
  type SoftmaxPlan,
  softmaxOf,
  sourceOf,
  trainSparseSoftmax,
} from '../numeric/sparse-softmax.ts'
import { openReader } from './open-reader.ts'
import { plainSentences, sentencesOf } from './plain-sentences.ts'

/**
 * Trains the model of a sentence's tone and writes core/guard/tone/tone-weights.ts; the same inputs give the same bytes.
 * `node training/guard/train-tone.ts` · `--folds`: instead, how often it would be right on sentences it has not seen.
 *
 * Sentences: `tone/*.txt` and the practice lines, written for this; the demo firm's articles and careful replies, and Microsoft's translated support texts
 * (CC BY 4.0, `../shared/data/language/ms-support`) as what nobody would call rude.
 */
const PLAN: SoftmaxPlan = {
  labels: TONES.length,
  rows: BUCKETS,
  epochs: 12,
  step: { rate: 0.15, shrink: 1e-5 },
  biasRate: 0.02,
  seed: 7,
}
const FOLDS = 5

interface Example extends SoftmaxExample {
  readonly sentence: string
}

const { polish } = openReader()
const files: Readonly<Record<Tone, string>> = {
  plain: 'plain',
  rude: 'rude',
  minimised: 'minimised',
  blamed: 'blamed',
  sentAway: 'sent-away',
  hollow: 'hollow',
}
const OF_CODE: Readonly<Record<string, Tone>> = {
  'rude-tone': 'rude',
  'minimised-problem': 'minimised',
  'blame-shifting': 'blamed',
  'not-my-department': 'sentAway',
}

const here = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const lines = (path: string): readonly string[] => here(path).trim().split('\n')

const examples = [
  ...TONES.flatMap((tone) => lines(`tone/${files[tone]}.txt`).map((sentence) => example(sentence, tone))),
  ...lines('practice/tone.tsv').flatMap(practised),
  ...lines('practice/substance.jsonl').flatMap(repliesOf),
  ...plainSentences().map((sentence) => example(sentence, 'plain')),
]

if (process.argv.includes('--folds')) printFolds()
else write(train(examples))

function example(sentence: string, tone: Tone): Example {
  const own = sentence.replace(/^(?:Dzień dobry|Witam|Hej)[, ]*/u, '').replace(/^Pani?e? \p{Lu}\p{L}+,\s*/u, '')
  return { sentence: own, label: TONES.indexOf(tone), features: toneFeaturesOf(own, polish) }
}

/** A line that must fire says with its first sentence what is wrong; one that must not is plain throughout. */
function practised(line: string): readonly Example[] {
  const [code = '', sign, , reply = ''] = line.split('\t')
  const tone = OF_CODE[code]
  if (sign === '-') return sentencesOf(reply).map((sentence) => example(sentence, 'plain'))
  const [first] = sentencesOf(reply)
  return tone === undefined || first === undefined ? [] : [example(first, tone)]
}

function repliesOf(line: string): readonly Example[] {
  const { draft, expected = [] } = JSON.parse(line) as { draft: { text: string }; expected?: { code: string }[] }
  if (expected.some(({ code }) => code in OF_CODE || code === 'too-general')) return []
  return sentencesOf(draft.text).map((sentence) => example(sentence, 'plain'))
}

function train(rows: readonly Example[]): SoftmaxModel {
  return trainSparseSoftmax(rows, PLAN)
}

function write(model: SoftmaxModel): void {
  const made = `\`training/guard/train-tone.ts\` from ${examples.length} sentences`
  writeFileSync(
    new URL('../../core/guard/tone/tone-weights.ts', import.meta.url),
    sourceOf(model, made, 'tone', 'tone.ts'),
  )
  noteMade('core/guard/tone/tone-weights.ts')
}

/** For each tone and bar: how many of its sentences are seen, and of a thousand plain ones, how many sound so by mistake. */
function printFolds(): void {
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train(examples.filter((_one, at) => at % FOLDS !== fold))
    return examples
      .filter((_one, at) => at % FOLDS === fold)
      .map((one) => ({ one, shares: softmaxOf(model, one.features) }))
  }).flat()
  for (const [label, tone] of TONES.entries()) {
    if (tone === 'plain') continue
    const own = judged.filter(({ one }) => one.label === label)
    const plain = judged.filter(({ one }) => one.label === 0)
    const row = [0.4, 0.5, 0.6, 0.7, 0.8].map((bar) => {
      const seen = own.filter(({ shares }) => (shares[label] as number) >= bar).length / own.length
      const wrong = plain.filter(({ shares }) => (shares[label] as number) >= bar).length / plain.length
      return `${bar}: ${(100 * seen).toFixed(0)} % seen, ${(1000 * wrong).toFixed(1)} ‰ wrong`
    })
    console.log(`${tone.padEnd(10)} n ${own.length}  ${row.join('  ')}`)
  }
}
