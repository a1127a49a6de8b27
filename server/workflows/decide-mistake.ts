import { type Mistake, type MistakeState, mayBecome } from '../../core/ledger/ledger.ts'
import { type MistakeId, type PersonId, SECOND_JUDGE, type WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { MistakeDecision } from '../ports/mistakes.ts'
import type { People } from '../ports/people.ts'
import type { Store } from '../ports/store.ts'
import { keepDecision } from './keep-cases.ts'
import { markByDecision } from './mark-message.ts'
import { silenceBelowBar } from './silence-check.ts'

export interface Decision {
  readonly workspace: WorkspaceId
  readonly mistake: MistakeId
  readonly state: Exclude<MistakeState, 'found'>
  readonly by: PersonId
  readonly reason: string
}

/**
 * Keeps a person's word on a mistake. A check that people have shown to be wrong too often is silent afterwards.
 * @throws {Failure} not-found; conflict: somebody decided first; another-decides: nobody is judge of what they contested.
 */
export async function decideMistake(
  { workspace, mistake: id, state, by, reason }: Decision,
  { store, clock, language }: { readonly store: Store; readonly clock: Clock; readonly language: Language },
): Promise<Mistake> {
  return store.transact(workspace, async (records) => {
    const { mistakes, people } = records
    const known = await mistakes.load(id)
    if (known === null) throw new Failure('not-found', 'give-up')
    if (!mayBecome(state, known.mistake)) throw new Failure('conflict', 'give-up')
    if (contesterOf(known) === by && (await anotherMayDecide(by, people)))
      throw new Failure('another-decides', 'give-up')
    const at = clock.now()
    await mistakes.decide(id, { state, by, reason, at })
    const { code, evidence } = known.mistake
    if (state !== 'contested') await keepDecision(known.mistake, state, by, records, at)
    if (state === 'withdrawn') await silenceBelowBar(evidence.byModel === true ? SECOND_JUDGE : code, records, at)
    await markByDecision(known.mistake, state, by, { records, language, at })
    return { ...known.mistake, state }
  })
}

interface Known {
  readonly mistake: Mistake
  readonly decisions: readonly MistakeDecision[]
}

function contesterOf({ mistake, decisions }: Known): PersonId | undefined {
  return mistake.state === 'contested' ? decisions.findLast(({ state }) => state === 'contested')?.by : undefined
}

/** A firm of one decides alone. */
async function anotherMayDecide(by: PersonId, people: People): Promise<boolean> {
  const everybody = await people.list()
  return everybody.some(({ id, active, role }) => id !== by && active && (role === 'owner' || role === 'manager'))
}
