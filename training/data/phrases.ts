import { readdirSync, readFileSync } from 'node:fs'
import type { Emotion, Sentiment } from '../../core/understanding/understanding.ts'
import { isTopic } from '../../core/vocabulary/vocabulary.ts'
import type { Labelled, Urgency } from './labelled.ts'

const FOLDER = new URL('../topics/phrases/', import.meta.url)
const AFFECT = new URL('../affect/phrases.txt', import.meta.url)
const CONTEXTS = new URL('../affect/contexts.txt', import.meta.url)

const SENTIMENTS: Readonly<Record<string, Sentiment>> = { N: 'negative', P: 'positive', A: 'ambiguous' }
const EMOTIONS: Readonly<Record<string, Emotion>> = {
  a: 'anger',
  d: 'disappointment',
  s: 'sadness',
  f: 'fear',
  j: 'joy',
}
const URGENCIES: Readonly<Record<string, Urgency>> = { '!': 'high', '=': 'normal', _: 'low' }
const MARKS = /^([NPAadsfj!=_EIH]{1,6}) \| (.+)$/

/**
 * The phrases written for this project, one file a topic, one phrase a line.
 *
 * A line may begin with marks and ` | `: N P A sentiment (else neutral), a d s f j emotion (else neutral), ! = _ urgency high, normal, low
 * (else the file's, set by a line `#= low`), E escalation, I irony, H wants a person. Of one kind no line has two.
 */
export function readPhrases(): readonly Labelled[] {
  return readdirSync(FOLDER).toSorted().flatMap(readFile)
}

/** Phrases of any topic that show how customers feel, for the models that do not judge topics; `none` stands for not said. */
export function readAffectPhrases(): readonly Labelled[] {
  const lines = readFileSync(AFFECT, 'utf8').split('\n')
  return lines.flatMap((line) => (line === '' ? [] : [{ topic: 'none', ...readLine(line, 'normal') }]))
}

/** Sentences that stand around a wish in stories and say nothing of it. */
export function readContexts(): readonly string[] {
  return readFileSync(CONTEXTS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
}

function readFile(name: string): readonly Labelled[] {
  const topic = name.replace(/\.txt$/, '')
  if (!isTopic(topic)) throw new Error(`training/topics/phrases/${name}: no topic has this name; rename the file`)
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n')
  const usual: Urgency = lines.includes('#= low') ? 'low' : 'normal'
  return lines.flatMap((line) => (line === '' || line.startsWith('#=') ? [] : [{ topic, ...readLine(line, usual) }]))
}

/** A line of phrases with what its marks say. @throws where two marks of one kind stand, for only one of them can be meant. */
export function readLine(line: string, usual: Urgency): Omit<Labelled, 'topic'> {
  const [, marks = '', marked] = MARKS.exec(line) ?? []
  const only = <T>(table: Readonly<Record<string, T>>): T | undefined => {
    const [mark, second] = [...marks].filter((one) => one in table)
    if (second !== undefined) throw new Error(`"${line}": ${mark} and ${second} are of one kind; leave one`)
    return mark === undefined ? undefined : table[mark]
  }
  return {
    text: marked ?? line,
    sentiment: only(SENTIMENTS) ?? 'neutral',
    emotion: only(EMOTIONS) ?? 'neutral',
    urgency: only(URGENCIES) ?? usual,
    escalation: marks.includes('E'),
    irony: marks.includes('I'),
    wantsPerson: marks.includes('H'),
  }
}
