import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { analyse, lemmatize, type Polish, tokenize } from '../../polish/polish.ts'
import { readGold } from './gold.ts'
import { nlpJs } from './peers.ts'
import { cpuMs, type Row } from './row.ts'
import { readJsonLines } from './shared.ts'

const ASKED = { wordsPerSecond: 250_000, loadMs: 15, memoryMb: 12 }
/** Words a second of a core on running text that was not seen before, and what it costs to have the engine in a process. */
export function measureSpeed(polish: Polish): readonly Row[] {
  const read = (part: string): readonly string[] | null =>
    readJsonLines<{ text: string }>(`sentiment-reviews/${part}.jsonl`)?.map(({ text }) => text) ?? null
  const others = read('hotels_train') ?? readGold().map(({ text }) => text)
  const texts = read('medicine_train') ?? readGold().map(({ text }) => text)
  const running = texts.flatMap(wordsOf)
  const perSecond = (warm: () => void, work: () => void): number => {
    warm()
    return (running.length / cpuMs(work)) * 1000
  }
  const otherWords = others.flatMap(wordsOf)
  const analysed = perSecond(
    () => otherWords.forEach((word) => analyse(word, polish)),
    () => running.forEach((word) => analyse(word, polish)),
  )
  const tagged = perSecond(
    () => others.slice(0, 1000).forEach((text) => lemmatize(text, polish)),
    () => texts.forEach((text) => lemmatize(text, polish)),
  )
  const stemmer = nlpJs<{ StemmerPl: new () => { stem(words: readonly string[]): unknown } }>('lang-pl')
  const stem = (words: readonly string[]) => stemmer !== null && new stemmer.StemmerPl().stem(words)
  const stemmed =
    stemmer === null
      ? null
      : perSecond(
          () => stem(otherWords),
          () => stem(running),
        )
  return [
    {
      what: 'words analysed a second (with context: lemmatize)',
      asked: '250k/s',
      reached: `${thousands(analysed)} (${thousands(tagged)}), ${thousands(running.length).replace('/s', '')} words`,
      peers: stemmed === null ? '' : `NLP.js, stems only: ${thousands(stemmed)}`,
      holds: analysed >= ASKED.wordsPerSecond,
    },
    loadRow(),
  ]
}

/** A process of its own reads and opens the language files. */
function loadRow(): Row {
  const runs = Array.from({ length: 5 }, () => {
    const script = fileURLToPath(new URL('load.ts', import.meta.url))
    const { stdout, status } = spawnSync(process.execPath, ['--expose-gc', script], { encoding: 'utf8' })
    if (status !== 0) throw new Error('bench/language/load.ts failed; run it alone to see why')
    return JSON.parse(stdout) as { ms: number; openMs: number; bytes: number }
  }).toSorted((a, b) => a.ms - b.ms)
  const { ms, openMs, bytes } = runs[2] as (typeof runs)[number]
  const megabytes = bytes / 1e6
  return {
    what: 'load (read and open all files), memory held',
    asked: '15 ms, 12 MB',
    reached: `${ms.toFixed(0)} ms (opening ${openMs.toFixed(0)} ms), ${megabytes.toFixed(1)} MB`,
    peers: '',
    holds: ms <= ASKED.loadMs && megabytes <= ASKED.memoryMb,
  }
}

const wordsOf = (text: string): readonly string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word)

const thousands = (value: number): string => `${Math.round(value / 1000)}k/s`
