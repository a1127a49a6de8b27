import { readJsonLines } from '../language/shared.ts'
import type { Entry } from './rankers.ts'

export interface AskedSet {
  readonly entries: readonly Entry[]
  readonly questions: readonly { readonly text: string; readonly relevant: readonly number[] }[]
}

/** Questions over Wikipedia's passages that their passage answers; null where the data are absent, which is said. */
export function wikipedia(): AskedSet | null {
  const passages = readJsonLines<{ pid: number; title: string; text: string }>(
    'questions-wikipedia/train_june2022_passages.jsonl',
  )
  const asked = readJsonLines<{ pid: number; q: string; impossible: boolean }>(
    'questions-wikipedia/train_june2022_questions.jsonl',
  )
  if (passages === null || asked === null) return null
  return {
    entries: passages.map(({ pid, title, text }) => ({ id: pid, title, text })),
    questions: asked.filter(({ impossible }) => !impossible).map(({ pid, q }) => ({ text: q, relevant: [pid] })),
  }
}

/** A marketplace's help texts and its customers' questions, the part published as test-A; null where absent. */
export function marketplace(): AskedSet | null {
  const passages = readJsonLines<{ id: number; text: string }>('faq-retrieval/passages.jsonl')
  const asked = readJsonLines<{ text: string; relevant: readonly number[] }>('faq-retrieval/questions-test-a.jsonl')
  if (passages === null || asked === null) return null
  return { entries: passages.map(({ id, text }) => ({ id, title: '', text })), questions: asked }
}

/** The same entries `times` over, the copies under numbers of their own that no question asks for. */
export function grown(entries: readonly Entry[], times: number): readonly Entry[] {
  const highest = Math.max(...entries.map(({ id }) => id)) + 1
  return Array.from({ length: times }, (_, copy) =>
    entries.map((entry) => ({ ...entry, id: entry.id + copy * highest })),
  ).flat()
}
