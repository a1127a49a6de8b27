import type { z } from 'zod'
import type { FIX_ROUTES } from '../../contract/http/fixes.ts'
import type { FixDraft } from '../../core/fix/fix.ts'
import { DEFAULT_GATE, type PilotWatch } from '../../core/pilot/pilot.ts'
import type { PilotInForce, PlaybookChange } from '../../core/playbook/playbook.ts'
import type { Outcome, OwnershipReplay } from '../../core/replay/replay.ts'
import type { FixStep } from '../../core/rollout/rollout.ts'
import type { PersonId } from '../../core/vocabulary/vocabulary.ts'
import type { ReplayNote, StoredReplay } from '../ports/trials.ts'
import type { PilotState } from '../workflows/watch-pilot.ts'
import { isoTime } from './conversation-wire.ts'
import { type Names, showPerson, showRate, showRatio } from './problem-wire.ts'

type FixPage = z.input<typeof FIX_ROUTES.readFix.response>
type WireDraft = z.input<typeof FIX_ROUTES.draftFixes.response>['items'][number]
type WireReplay = NonNullable<FixPage['replay']>
type WireResult = NonNullable<WireReplay['result']>
type WireDifference = WireResult['differences'][number]
type WirePilot = NonNullable<FixPage['pilot']>

export function showCandidate(change: PlaybookChange, names: Names): NonNullable<FixPage['candidate']> {
  if (change.kind === 'ownership')
    return { ...change, was: showPerson(change.was, names), person: showPerson(change.person, names) }
  return change.kind === 'check' ? { ...change, was: { ...change.was }, check: { ...change.check } } : { ...change }
}

export function showDraft({ candidate, question, change, because, ...draft }: FixDraft): WireDraft {
  return {
    kind: draft.kind,
    candidate: candidate && { ...candidate },
    question: question && { ...question },
    change: { pl: change.pl, en: change.en },
    because: { pl: because.pl, en: because.en },
    conversations: [...draft.conversations],
  }
}

export function showStep(step: FixStep, { people }: Names): FixPage['steps'][number] {
  return {
    at: isoTime(step.at),
    by: step.by && (people.get(step.by) ?? null),
    step: step.step,
    version: 'version' in step ? step.version : null,
    mode: 'mode' in step ? step.mode : null,
    share: shareOf(step),
    because: 'because' in step ? step.because : null,
    why: 'why' in step ? step.why : '',
  }
}

function shareOf(step: FixStep): number | null {
  if (step.step === 'pilot-widened') return step.share
  return step.step === 'pilot-started' && step.group.kind === 'share' ? step.group.share : null
}

export function showReplay(
  { id, askedAt, result }: StoredReplay,
  notes: readonly ReplayNote[],
  reader: PersonId,
  names: Names,
): WireReplay {
  const notesOn = (message: string | null): WireDifference['notes'] =>
    notes
      .filter((note) => note.message === message)
      .map(({ by, opinion, why, at }) => ({
        by: names.people.get(by) ?? '',
        isMine: by === reader,
        opinion,
        why,
        at: isoTime(at),
      }))
  return {
    id,
    askedAt: isoTime(askedAt),
    notes: notesOn(null),
    result: result && {
      at: isoTime(result.at),
      playbookVersion: result.playbookVersion,
      drawn: { ...result.drawn, from: isoTime(result.drawn.from) },
      asked: result.asked,
      replied: result.replied,
      changedAnswers: result.changedAnswers,
      handoversGained: result.handoversGained,
      handoversLost: result.handoversLost,
      newFindings: [...result.newFindings],
      lostFindings: [...result.lostFindings],
      golden: {
        cases: result.golden.cases,
        green: result.golden.green,
        broken: result.golden.broken.map(({ question, article }) => ({
          question,
          article,
          title: article === null ? null : (names.articles.get(article) ?? article),
        })),
      },
      differences: result.differences.map((one) => ({
        ...one,
        at: isoTime(one.at),
        before: showOutcome(one.before),
        after: showOutcome(one.after),
        newFindings: [...one.newFindings],
        lostFindings: [...one.lostFindings],
        notes: notesOn(one.message),
      })),
      differing: result.differing,
      ownership: result.ownership === undefined ? null : showOwnership(result.ownership),
    },
  }
}

function showOwnership({ otherwise, ...counts }: OwnershipReplay): NonNullable<WireResult['ownership']> {
  return { ...counts, otherwise: otherwise.map((one) => ({ ...one, at: isoTime(one.at) })) }
}

function showOutcome({ text, kind, because, findings }: Outcome): WireDifference['before'] {
  return {
    text,
    kind,
    because,
    findings: findings.map(({ code, severity, span, explanation }) => ({
      code,
      severity,
      span: span && { start: span.start, end: span.end },
      explanation: { pl: explanation.pl, en: explanation.en },
    })),
  }
}

export function showPilot(
  { since, group }: PilotInForce,
  steps: readonly FixStep[],
  { watch, decision, effect, moreDays }: PilotState,
): WirePilot {
  const started = steps.findLast((step) => step.step === 'pilot-started')
  return {
    since: isoTime(since),
    mode: started?.step === 'pilot-started' ? started.mode : 'pilot',
    share: group.kind === 'share' ? group.share : null,
    pilot: showArm(watch.pilot),
    rest: showArm(watch.rest),
    decision: decision.kind,
    waitsFor: decision.kind === 'wait' ? decision.for : null,
    effect: showRatio(effect),
    moreCustomers: decision.kind === 'wait' ? decision.moreExposures : 0,
    moreDays,
    minimumExposure: DEFAULT_GATE.minimumExposure,
  }
}

function showArm({ target, hurt, ratings: { count, sum } }: PilotWatch['pilot']): WirePilot['pilot'] {
  return {
    target: showRate(target),
    hurt: showRate(hurt),
    ratings: { count, mean: count === 0 ? null : sum / count },
  }
}
