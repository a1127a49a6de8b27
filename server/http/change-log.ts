import type { z } from 'zod'
import type { FIX_ROUTES } from '../../contract/http/fixes.ts'
import { type Fix, isInForce } from '../../core/fix/fix.ts'
import { type FixStep, stageOf } from '../../core/rollout/rollout.ts'
import type { FixId } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import { isoTime } from './conversation-wire.ts'
import { showStep } from './fix-wire.ts'
import { readNames } from './problem-handlers.ts'
import { type Names, showCount, showPerson, withTitle } from './problem-wire.ts'

type Changes = z.input<typeof FIX_ROUTES.listChanges.response>
type OfFix = Changes['items'][number]['fix']

/** Every version of the playbook, newest first, told with the fix that made it. */
export async function listChanges(records: Records): Promise<Changes> {
  const { playbooks, fixes, trials } = records
  const history = await playbooks.history()
  const { frozen, pilot } = await playbooks.currentRules()
  const names = await readNames(records)
  const byId = new Map((await fixes.list(null)).map((fix) => [fix.id, fix]))
  const all = await trials.allSteps()
  const byVersion = new Map(all.flatMap((one) => ('version' in one.step ? [[one.step.version, one] as const] : [])))
  const items: Changes['items'] = []
  for (const { version, at, by, why } of history) {
    const made = byVersion.get(version)
    const fix = made && byId.get(made.fix)
    items.push({
      version,
      at: isoTime(at),
      by: by && (names.people.get(by) ?? null),
      why: withTitle(why, names),
      isCurrent: version === history[0]?.version,
      fix: made && fix ? await tell(fix, made.step, stepsOf(fix.id, all), names, records) : null,
    })
  }
  return { frozen: frozen === true, piloted: pilot?.fix ?? null, items }
}

function stepsOf(id: FixId, all: readonly { readonly fix: FixId; readonly step: FixStep }[]): readonly FixStep[] {
  return all.filter(({ fix }) => fix === id).map(({ step }) => step)
}

async function tell(
  fix: Fix,
  step: FixStep,
  steps: readonly FixStep[],
  names: Names,
  { fixes }: Records,
): Promise<OfFix> {
  const verdict = step.step === 'rolled-out' ? (await fixes.verdicts(fix.id)).at(-1) : undefined
  return {
    id: fix.id,
    change: fix.change,
    alternatives: fix.alternatives,
    owner: showPerson(fix.owner, names),
    stage: stageOf(steps, isInForce(fix)),
    step: showStep(step, names).step,
    effect: verdict
      ? {
          answer: verdict.answer,
          returned: verdict.returned,
          before: showCount(verdict.all.before),
          after: showCount(verdict.all.after),
        }
      : null,
  }
}
