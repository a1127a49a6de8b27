/**
 * Coach: what would make a consultant's draft land better with this customer.
 *
 * Makes: at most two hints. From: what the customer last said and what it means, the draft, what the guard says of it already.
 * Does not: hold anything back, judge the consultant, or keep anything. @source requirements S65–S68, S48
 */
import type { Reader } from '../guard/guard.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Bilingual, FindingCode, Locale } from '../vocabulary/vocabulary.ts'
import { type Draft, lacks, type Said } from './lacks.ts'
import { type HintKind, WORDING } from './wording.ts'

export type { Said } from './lacks.ts'
export type { HintKind } from './wording.ts'

export interface Hint {
  readonly kind: HintKind
  /** What the customer would miss. */
  readonly why: Bilingual
  /** One way to say it, in the customer's language; a pattern to follow, not a text to send. */
  readonly example: string
}

/** More than two at once is no longer quiet; beside a remark of the guard's, one. */
const MOST = { alone: 2, besideGuard: 1 }
/** A draft of a few words is still being begun; characters. */
const BEGUN = 25
/** From this confidence an emotion is spoken of. */
const FELT = 0.5

/** What the guard says already, the coach does not say again. */
const SAID_BY_GUARD: Readonly<Partial<Record<FindingCode, HintKind>>> = {
  'ignored-emotion': 'name-emotion',
  'no-apology': 'name-emotion',
  'minimised-problem': 'do-not-minimise',
  'blame-shifting': 'real-cause',
  'missing-next-step': 'next-step',
  'unanswered-question': 'hear-out',
}

/** In this order, for a word that hurts undoes the rest, and whoever feels unheard does not hear about causes. */
const ORDER: readonly HintKind[] = ['do-not-minimise', 'name-emotion', 'next-step', 'real-cause', 'hear-out']

/** At most two hints, the one that matters most first; none where nothing went wrong for the customer or the draft is only begun. */
export function coachDraft(
  said: Said | null,
  text: string,
  reported: readonly FindingCode[],
  reader: Reader,
): readonly Hint[] {
  if (said === null || text.trim().length < BEGUN || !isTroubled(said.meaning)) return []
  const draft: Draft = { said, text, reader }
  const covered = new Set(reported.map((code) => SAID_BY_GUARD[code]))
  const language: Locale = said.meaning.language.code === 'en' ? 'en' : 'pl'
  return ORDER.filter((kind) => !covered.has(kind) && lacks(kind, draft))
    .slice(0, reported.length === 0 ? MOST.alone : MOST.besideGuard)
    .map((kind) => hintOf(kind, said.meaning, language))
}

/** Something went wrong for the customer, or they feel it did: who only asks for opening hours needs no comfort. */
function isTroubled({ signals, sentiment, emotion }: Understanding): boolean {
  const { complaint, escalation, faultAlleged, promiseRecalled, faultAdmitted } = signals
  if (faultAdmitted !== null && complaint === null) return false
  return (
    complaint !== null ||
    escalation !== null ||
    faultAlleged !== null ||
    promiseRecalled !== null ||
    (sentiment.label === 'negative' && isFelt(emotion))
  )
}

function isFelt({ label, confidence }: Understanding['emotion']): boolean {
  return label !== 'neutral' && label !== 'joy' && confidence >= FELT
}

function hintOf(kind: HintKind, { emotion }: Understanding, language: Locale): Hint {
  const { why, examples } = WORDING[kind]
  const felt = isFelt(emotion) ? emotion.label : 'neutral'
  return { kind, why, example: (examples[felt] ?? examples.neutral)[language] }
}
