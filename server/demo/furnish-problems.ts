import type { Fix } from '../../core/fix/fix.ts'
import type { Instant, MistakeId, PersonId, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import { changeProblem } from '../workflows/change-problem.ts'
import { declareFix } from '../workflows/declare-fix.ts'
import { findProblems } from '../workflows/find-problems.ts'
import { walkGiftCardFix } from './walk-a-fix.ts'

const DAY_MS = 86_400_000
/** Days until the owners of the taken problems are to say what came of it. */
const DUE_DAYS = 7

/** What the invented shop did outside Opiekun about a planted problem, on the day on which its cause ended; see `PLANTED.md`. */
const DONE = [
  {
    plant: 'p01',
    code: 'contradicts-knowledge',
    daysAgo: 38,
    kind: 'article',
    change: 'Artykuł „Zwroty” znów mówi o 30 dniach, a nie o ustawowych 14.',
    alternatives: 'Przypomnienie konsultantom. Odrzucone: błąd był w artykule, a nie u ludzi.',
  },
] as const satisfies readonly (Pick<Fix, 'kind' | 'code' | 'change' | 'alternatives'> & {
  plant: string
  daysAgo: number
})[]

/**
 * Looks for the shop's problems; declares one fix as done and lets another go the whole way from a proposal to everybody. What they did is
 * judged like any other fix: the demo invents what was done, never whether it helped. `plants`: which planted problem each mistake belongs to.
 */
export async function furnishProblems(
  store: Store,
  workspace: WorkspaceId,
  now: Instant,
  plants: ReadonlyMap<MistakeId, string>,
  manager: PersonId,
  { language, random }: { readonly language: Language; readonly random: Random },
): Promise<void> {
  const ports = { store, random, clock: { now: () => now } }
  await findProblems(workspace, ports)
  const giftCards = await problemOf('p05', 'bot-loop', plants, store, workspace)
  if (giftCards !== null) {
    await changeProblem(workspace, giftCards, { owner: manager, dueAt: (now + DUE_DAYS * DAY_MS) as Instant }, ports)
    await walkGiftCardFix(workspace, giftCards, manager, now, { store, language, random })
  }
  for (const { plant, code, daysAgo, ...fix } of DONE) {
    const problem = await problemOf(plant, code, plants, store, workspace)
    // The shop's conversations are drawn by lot around the day of loading: a plant may be too rare to be found.
    if (problem === null) continue
    await changeProblem(workspace, problem, { owner: manager, dueAt: (now + DUE_DAYS * DAY_MS) as Instant }, ports)
    const inForceSince = (now - daysAgo * DAY_MS) as Instant
    await declareFix(
      workspace,
      { ...fix, problem, claimedRatio: 0.5, owner: manager, inForceSince, declaredBy: manager },
      ports,
    )
  }
}

/** The found problem of this code that has most of the plant's mistakes, if most of its own are the plant's. */
async function problemOf(
  plant: string,
  code: Fix['code'],
  plants: ReadonlyMap<MistakeId, string>,
  store: Store,
  workspace: WorkspaceId,
): Promise<ProblemId | null> {
  const found = await store.transact(workspace, async ({ problems }) => {
    const ofCode = (await problems.list()).filter((problem) => problem.code === code)
    return Promise.all(ofCode.map(async ({ id }) => ({ id, mistakes: await problems.mistakesOf(id) })))
  })
  const [best] = found
    .map(({ id, mistakes }) => ({
      id,
      own: [...mistakes].filter((mistake) => plants.get(mistake) === plant).length,
      all: mistakes.size,
    }))
    .filter(({ own, all }) => own > all / 2)
    .toSorted((a, b) => b.own - a.own)
  return best?.id ?? null
}
