import { isInForce } from '../../core/fix/fix.ts'
import { nameProblem } from '../../core/problem/problem.ts'
import { refusePilot, refuseRollout, stageOf } from '../../core/rollout/rollout.ts'
import type { FixId, Instant, MessageId, PersonId, ProblemId, Share } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Records } from '../ports/store.ts'
import { draftFixes } from '../workflows/draft-fixes.ts'
import { loadOnItsWay } from '../workflows/fix-on-its-way.ts'
import { proposeFix } from '../workflows/propose-fix.ts'
import { askReplay, noteDifference } from '../workflows/replay-fix.ts'
import { freezeChanges, returnToPlaybook } from '../workflows/return-to-playbook.ts'
import { dropFix, rollOut, takeBack } from '../workflows/roll-out.ts'
import { startPilot, stopPilot } from '../workflows/run-pilot.ts'
import { followPilot } from '../workflows/watch-pilot.ts'
import type { Handlers } from './call.ts'
import { listChanges } from './change-log.ts'
import { showCandidate, showDraft, showPilot, showReplay, showStep } from './fix-wire.ts'
import type { HttpPorts } from './ports.ts'
import { readNames } from './problem-handlers.ts'
import { readable, showFix, showVerdict } from './problem-wire.ts'

type Name =
  | 'readFix'
  | 'draftFixes'
  | 'proposeFix'
  | 'tryFix'
  | 'noteDifference'
  | 'startPilot'
  | 'stopPilot'
  | 'rollOutFix'
  | 'takeBackFix'
  | 'dropFix'
  | 'listChanges'
  | 'returnToVersion'
  | 'freezeChanges'

const FOUR_WEEKS_MS = 28 * 86_400_000

/** A fix on its way from a proposal to everybody, and the log of what was changed. */
export function fixHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    readFix: ({ caller, params }) =>
      store.read(caller.workspace.id, (records) => readFix(params.id as FixId, caller.person.id, clock.now(), records)),
    draftFixes: async ({ caller, params }) => ({
      items: (await draftFixes(caller.workspace.id, params.id as ProblemId, ports)).map(showDraft),
    }),
    proposeFix: async ({ caller, params, body }) => {
      const { candidate, ...said } = body
      const proposal = {
        ...said,
        candidate: candidate as Parameters<typeof proposeFix>[1]['candidate'],
        problem: params.id as ProblemId,
        owner: body.owner as PersonId | null,
        declaredBy: caller.person.id,
      }
      return { id: await proposeFix(caller.workspace.id, proposal, ports) }
    },
    tryFix: async ({ caller, params }) => ({
      id: await askReplay(caller.workspace.id, params.id as FixId, caller.person.id, ports),
    }),
    noteDifference: ({ caller, params, body }) => {
      const note = { ...body, message: body.message as MessageId | null, by: caller.person.id }
      return noteDifference(caller.workspace.id, params.id as FixId, note, ports)
    },
    startPilot: ({ caller, params, body }) => {
      const { share } = body
      const wish = share === null ? ({ kind: 'gradual' } as const) : ({ kind: 'share', share: share as Share } as const)
      return startPilot(caller.workspace.id, params.id as FixId, wish, caller.person.id, ports)
    },
    stopPilot: ({ caller, params, body }) =>
      stopPilot(caller.workspace.id, params.id as FixId, body.why, caller.person.id, ports),
    rollOutFix: ({ caller, params }) => rollOut(caller.workspace.id, params.id as FixId, caller.person.id, ports),
    takeBackFix: ({ caller, params, body }) =>
      takeBack(caller.workspace.id, params.id as FixId, body.why, caller.person.id, ports),
    dropFix: ({ caller, params, body }) =>
      dropFix(caller.workspace.id, params.id as FixId, body.why, caller.person.id, ports),
    listChanges: ({ caller }) => store.read(caller.workspace.id, listChanges),
    returnToVersion: async ({ caller, body }) => {
      await returnToPlaybook({ workspace: caller.workspace.id, by: caller.person.id }, body.version, body.why, ports)
    },
    freezeChanges: ({ caller, body }) =>
      freezeChanges({ workspace: caller.workspace.id, by: caller.person.id }, body.frozen, ports),
  }
}

async function readFix(id: FixId, reader: PersonId, now: Instant, records: Records) {
  const { fixes, problems, trials } = records
  const fix = await fixes.load(id)
  const problem = fix && (await problems.load(fix.problem))
  if (fix === null || problem === null) throw new Failure('not-found', 'give-up')
  const names = await readNames(records)
  const [steps, verdicts, replay] = [await trials.steps(id), await fixes.verdicts(id), await trials.lastReplay(id)]
  const onItsWay = fix.candidate === null ? null : await loadOnItsWay(id, reader, records)
  const recent = await problems.cases((now - FOUR_WEEKS_MS) as Instant, now)
  const name = nameProblem({ code: problem.code, trait: problem.trait && readable(problem.trait, names) })
  const running = onItsWay?.playbook.pilot
  return {
    fix: showFix(fix, verdicts.at(-1) ?? null, stageOf(steps, isInForce(fix)), names),
    problemName: { pl: name.pl, en: name.en },
    problemGivenName: problem.name,
    verdicts: verdicts.map(showVerdict),
    candidate: fix.candidate && showCandidate(fix.candidate, names),
    steps: steps.map((step) => showStep(step, names)),
    replay: replay && showReplay(replay, await trials.notes(replay.id), reader, names),
    pilot:
      onItsWay !== null && running?.fix === id
        ? showPilot(running, steps, await followPilot(onItsWay, running, now, records))
        : null,
    refused: onItsWay && {
      pilot: refusePilot(onItsWay.situation),
      rollOut: refuseRollout(onItsWay.situation),
    },
    weekly: recent.length / 4,
    assigns: onItsWay?.playbook.targets.assignsAutomatically === true,
  }
}
