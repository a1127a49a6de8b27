import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { POLISH_FILES } from '../polish/polish.ts'
import { POLIMORF_JAR } from './lexicon/polimorf.ts'

/**
 * What each trained file is made from, and by what. A script that has made one calls `noteMade`; `made-from.test.ts` tells when a text has
 * changed since and the file was not made again.
 */
interface Made {
  readonly by: string
  /** Files and patterns, from the repository's root; `../shared/data` stands beside it. */
  readonly from: readonly string[]
}

const { lexicon, frequencies, endings, marks, tagger, meaning } = POLISH_FILES
const LANGUAGE = [lexicon, frequencies, endings, marks, tagger, meaning]
const SHARED = '../shared/data'
const TRAIN_REVIEWS = [
  `${SHARED}/sentiment-reviews/hotels_train.jsonl`,
  `${SHARED}/sentiment-reviews/medicine_train.jsonl`,
]
const PLAIN = [
  'server/demo/articles/*.md',
  'server/demo/scenarios/*.txt',
  `${SHARED}/language/ms-support/sentences.txt.gz`,
]

export const TRAINED: Readonly<Record<string, Made>> = {
  [lexicon]: {
    by: 'training/lexicon/compile-lexicon.ts',
    from: [POLIMORF_JAR, 'polish/lexicon/words/modern-words.txt'],
  },
  [frequencies]: {
    by: 'training/lexicon/compile-frequencies.ts',
    from: [
      lexicon,
      'polish/lexicon/words/*.txt',
      `${SHARED}/language/freq-wordfreq/large_pl.tsv.gz`,
      `${SHARED}/language/freq-opensubtitles/pl_50k.tsv`,
    ],
  },
  [endings]: {
    by: 'training/lexicon/compile-endings.ts',
    from: [lexicon, frequencies, `${SHARED}/language/freq-wordfreq/large_pl.tsv.gz`],
  },
  [tagger]: {
    by: 'training/polish/train-tagger.ts',
    from: [
      lexicon,
      frequencies,
      'polish/lexicon/words/service-words.txt',
      `${SHARED}/language/ud-pud/test.tsv.gz`,
      `${SHARED}/language/parseme-pl/{dev,test}.tsv.gz`,
    ],
  },
  [marks]: {
    by: 'training/polish/train-marks.ts',
    from: [
      lexicon,
      frequencies,
      'training/polish/service-sentences.txt',
      ...TRAIN_REVIEWS,
      `${SHARED}/faq-bank/faq.jsonl`,
      `${SHARED}/emotion-subtitles/pl_projections.jsonl`,
      `${SHARED}/question-sentence/train.jsonl`,
      `${SHARED}/language/common-voice/sentences.txt`,
      `${SHARED}/language/{ms-support,ms-dynamics,novels-pd}/sentences.txt.gz`,
    ],
  },
  [meaning]: {
    by: 'training/meaning/train-meaning.ts',
    from: [
      lexicon,
      frequencies,
      endings,
      marks,
      tagger,
      'core/knowledge/service-concepts.ts',
      'training/topics/phrases/*.txt',
      ...TRAIN_REVIEWS,
      `${SHARED}/abuse-tweets/train.jsonl`,
      `${SHARED}/emotion-subtitles/pl_projections.jsonl`,
      `${SHARED}/prohibited-clauses/clauses.jsonl`,
      `${SHARED}/question-sentence/train.jsonl`,
      `${SHARED}/language/common-voice/sentences.txt`,
      `${SHARED}/language/gnome-help/pairs.tsv`,
      `${SHARED}/language/magento-pl/strings.tsv`,
      `${SHARED}/language/plwordnet-omw/synsets.tsv`,
      `${SHARED}/language/{ms-support,ms-dynamics,novels-pd,statutes}/sentences.txt.gz`,
    ],
  },
  'training/models/understanding.bin': {
    by: 'training/train.ts',
    from: [
      ...LANGUAGE,
      'training/affect/*.txt',
      'training/topics/phrases/*.txt',
      `${SHARED}/abuse-tweets/train.jsonl`,
      `${SHARED}/cases/messages.jsonl`,
      `${SHARED}/sentiment-reviews/{hotels,medicine}_{dev,train}.jsonl`,
      `${SHARED}/vulgarisms/nask_vulgarisms_2.0.jsonl`,
    ],
  },
  'core/reply/support-model.ts': {
    by: 'training/reply/train-support.ts',
    from: [
      ...LANGUAGE,
      'server/demo/articles/*.md',
      'training/reply/demo-questions.txt',
      'training/reply/firm-questions.jsonl',
      'training/reply/firm/*.md',
      'training/reply/firms/*.txt',
      `${SHARED}/faq-bank/faq.jsonl`,
    ],
  },
  'core/guard/tone/tone-weights.ts': {
    by: 'training/guard/train-tone.ts',
    from: [...LANGUAGE, 'training/guard/practice/{tone.tsv,substance.jsonl}', 'training/guard/tone/*.txt', ...PLAIN],
  },
  'core/audit/last-word/last-word-weights.ts': {
    by: 'training/audit/train-last-words.ts',
    from: [
      ...LANGUAGE,
      'training/audit/last-words.txt',
      'training/affect/*.txt',
      'training/topics/phrases/*.txt',
      ...TRAIN_REVIEWS,
    ],
  },
  'core/guard/law/law-weights.ts': {
    by: 'training/guard/train-law.ts',
    from: [...LANGUAGE, 'training/guard/practice/{law,replies,substance,trades}.jsonl', ...PLAIN],
  },
}

/** What a file was made from when it was made. */
export interface Note {
  /** Hash of the file as it was made. */
  readonly made: string
  /** Hash of each entry of `from`. */
  readonly from: Readonly<Record<string, string>>
  /** Why an older file stays although a text has changed since. */
  readonly kept?: string
}

const ROOT = new URL('../', import.meta.url)
const NOTES = new URL('models/made-from.json', import.meta.url)

export function readNotes(): Readonly<Record<string, Note>> {
  return existsSync(NOTES) ? (JSON.parse(readFileSync(NOTES, 'utf8')) as Record<string, Note>) : {}
}

/** The file was made just now from what it is made from; `kept`: it was not, for that reason. */
export function noteMade(file: string, kept?: string): void {
  const note: Note = {
    made: hashOf(file),
    from: Object.fromEntries((TRAINED[file]?.from ?? []).map((entry) => [entry, hashOf(entry)])),
    ...(kept === undefined ? {} : { kept }),
  }
  const notes = Object.entries({ ...readNotes(), [file]: note }).sort(([a], [b]) => (a < b ? -1 : 1))
  writeFileSync(NOTES, `${JSON.stringify(Object.fromEntries(notes), null, 2)}\n`)
}

/** One hash of all files that a path or pattern names, with their names. @throws where there is none */
export function hashOf(pattern: string): string {
  const files = pattern.startsWith('/') ? [pattern] : globSync(pattern, { cwd: ROOT }).sort()
  if (files.length === 0) throw new Error(`${pattern} is absent`)
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(new URL(file, ROOT)))
  return hash.digest('hex').slice(0, 16)
}
