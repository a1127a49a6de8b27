import { readFileSync } from 'node:fs'
import { readJsonLines, readShared } from '../shared-data.ts'

/** Sentences of today's Polish that may train what ships, by source; the test parts of the reviews are not among them. */
export function readRunningText(): readonly string[] {
  return [
    ...Array.from({ length: TIMES_SERVICE }, serviceSentences).flat(),
    ...readJsonLines<{ q: string; a: string; aliases: readonly string[] }>('faq-bank/faq.jsonl').flatMap(
      ({ q, a, aliases }) => [q, a].concat(aliases),
    ),
    ...readReviews(),
    ...readJsonLines<{ text: string }>('emotion-subtitles/pl_projections.jsonl').map(({ text }) => text),
    ...readJsonLines<{ question: string; answer: string }>('question-sentence/train.jsonl').flatMap(
      ({ question, answer }) => [question, answer],
    ),
    ...readShared('language/common-voice/sentences.txt').split('\n'),
    ...readShared('language/ms-support/sentences.txt.gz').split('\n'),
    ...everyNth(readShared('language/ms-dynamics/sentences.txt.gz').split('\n'), 2),
    ...everyNth(readShared('language/novels-pd/sentences.txt.gz').split('\n'), 6),
  ]
}

/** The training parts of the reviews. */
export const readReviews = (): readonly string[] =>
  ['hotels_train', 'medicine_train'].flatMap((part) =>
    readJsonLines<{ text: string }>(`sentiment-reviews/${part}.jsonl`).map(({ text }) => text),
  )

const everyNth = <Item>(items: readonly Item[], n: number): readonly Item[] =>
  items.filter((_, index) => index % n === 0)

/** The few sentences of the trade count as if met so often: the rest of the text hardly ever asks where a parcel is. */
const TIMES_SERVICE = 8

export const serviceSentences = (): readonly string[] =>
  readFileSync(new URL('service-sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
