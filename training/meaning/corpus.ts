import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { SERVICE_CONCEPTS } from '../../core/knowledge/service-concepts.ts'
import { SHARED_DATA } from '../data/files.ts'
import { readPhrases } from '../data/phrases.ts'

/** Running text by line, and groups of words or sentences that mean alike in whatever order. */
export interface Corpus {
  readonly running: readonly string[]
  readonly groups: readonly string[]
}

/** Of the large and distant sources every n-th line only, so that service language is not drowned. */
const NOVELS_EVERY = 3
const STATUTES_EVERY = 3

/** Lists of synonyms are short beside running text; read so often, they count. */
const SYNONYMS_READ = 4
const CONCEPTS_READ = 12

/** Phrases of one topic are read in bags of so many. */
const BAG = 3
const STRIDE = 7

/** Texts that may train what ships; attributions in `MODEL.md`. */
export function readCorpus(): Corpus {
  return {
    running: [
      ...everyNth(lines('language/novels-pd/sentences.txt.gz'), NOVELS_EVERY),
      ...everyNth(lines('language/statutes/sentences.txt.gz'), STATUTES_EVERY),
      ...lines('language/ms-dynamics/sentences.txt.gz'),
      ...lines('language/ms-support/sentences.txt.gz'),
      ...lines('language/common-voice/sentences.txt'),
      ...fields('prohibited-clauses/clauses.jsonl', 'clause'),
      ...['hotels', 'medicine'].flatMap((kind) => fields(`sentiment-reviews/${kind}_train.jsonl`, 'text')),
      ...lines('language/magento-pl/strings.tsv').map((line) => line.split('\t').at(-1) ?? ''),
      ...lines('language/gnome-help/pairs.tsv').map((line) => line.split('\t').at(-1) ?? ''),
      ...fields('abuse-tweets/train.jsonl', 'text'),
      ...fields('emotion-subtitles/pl_projections.jsonl', 'text'),
    ],
    groups: [
      ...questionsWithAnswers(),
      ...repeated(synonymSets(), SYNONYMS_READ),
      ...repeated(SERVICE_CONCEPTS, CONCEPTS_READ),
      ...topicBags(),
    ],
  }
}

function lines(path: string): readonly string[] {
  const bytes = readFileSync(new URL(path, SHARED_DATA))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
}

type Row = Readonly<Record<string, string | number | undefined>>

function rows(path: string): readonly Row[] {
  return lines(path).flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Row]))
}

function fields(path: string, name: string): readonly string[] {
  return rows(path).map((row) => String(row[name] ?? ''))
}

function repeated(items: readonly string[], times: number): readonly string[] {
  return Array.from({ length: times }, () => items).flat()
}

function everyNth<T>(items: readonly T[], n: number): readonly T[] {
  return items.filter((_, i) => i % n === 0)
}

function questionsWithAnswers(): readonly string[] {
  const encyclopedia = rows('question-sentence/train.jsonl').filter(({ label }) => label === 1)
  return encyclopedia.map(({ question, answer }) => `${question ?? ''} ${answer ?? ''}`)
}

function synonymSets(): readonly string[] {
  return lines('language/plwordnet-omw/synsets.tsv')
    .map((line) => (line.split('\t')[1] ?? '').split('|'))
    .filter((words) => words.length > 1)
    .map((words) => words.filter((word) => !word.includes(' ')).join(' '))
}

function topicBags(): readonly string[] {
  const byTopic = Map.groupBy(readPhrases(), ({ topic }) => topic)
  return [...byTopic.values()].flatMap((phrases) =>
    phrases.map((_, i) =>
      Array.from({ length: BAG }, (_, k) => phrases[(i + k * STRIDE) % phrases.length]?.text ?? '').join(' '),
    ),
  )
}
