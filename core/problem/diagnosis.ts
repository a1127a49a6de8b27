import {
  type Cause,
  type DiagnosisQuestion,
  type Instant,
  MOST_WHYS,
  type Origin,
  type PersonId,
} from '../vocabulary/vocabulary.ts'

interface Who {
  readonly by: PersonId
  readonly at: Instant
}

/** A person's word, and whose and when. */
export interface SaidBy extends Who {
  readonly text: string
}

/** What people concluded: what lies behind the problem, and whether the system, people or both let it happen. */
export interface Conclusion extends Who {
  readonly cause: Cause
  readonly origin: Origin
  /** In a sentence; empty = the cause says it all. */
  readonly text: string
}

/** What people said of where a problem comes from, step by step. */
export interface Diagnosis {
  readonly answers: Readonly<Partial<Record<DiagnosisQuestion, SaidBy>>>
  /** Each the cause of the one before; the last one is where to begin. */
  readonly whys: readonly SaidBy[]
  readonly conclusion: Conclusion | null
}

export const UNDIAGNOSED: Diagnosis = { answers: {}, whys: [], conclusion: null }

/** What somebody says now: questions that are not named stay as they were, an empty text takes an answer back. */
export interface Words {
  readonly answers: Readonly<Partial<Record<DiagnosisQuestion, string>>>
  /** The whole chain; null = as it was. */
  readonly whys: readonly string[] | null
}

/** The diagnosis with these words. Who left a word as it stood did not say it: it stays the first one's. */
export function tell(diagnosis: Diagnosis, { answers, whys }: Words, who: Who): Diagnosis {
  const said = { ...diagnosis.answers }
  for (const [question, text] of Object.entries(answers) as [DiagnosisQuestion, string][]) {
    if (text === '') delete said[question]
    else said[question] = keepOr(said[question], text, who)
  }
  return { ...diagnosis, answers: said, whys: whys === null ? diagnosis.whys : chainOf(diagnosis.whys, whys, who) }
}

function chainOf(before: readonly SaidBy[], whys: readonly string[], who: Who): readonly SaidBy[] {
  return whys
    .filter((text) => text !== '')
    .slice(0, MOST_WHYS)
    .map((text) =>
      keepOr(
        before.find((one) => one.text === text),
        text,
        who,
      ),
    )
}

function keepOr(before: SaidBy | undefined, text: string, { by, at }: Who): SaidBy {
  return before?.text === text ? before : { text, by, at }
}
