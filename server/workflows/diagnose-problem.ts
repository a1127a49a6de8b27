import {
  answerByData,
  type Conclusion,
  type Diagnosis,
  directionOf,
  type Evidence,
  type Suggested,
  suggestCause,
  type ToldOf,
  tell,
  UNDIAGNOSED,
  type Words,
} from '../../core/problem/problem.ts'
import type { Instant, PersonId, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { StoredProblem } from '../ports/problems.ts'
import type { Records, Store } from '../ports/store.ts'
import { SEARCHED_MS } from './find-problems.ts'

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

const WEEK_MS = 7 * 86_400_000

/** Who says it, and of which problem. */
export interface Teller {
  readonly workspace: WorkspaceId
  readonly problem: ProblemId
  readonly by: PersonId
}

export interface DiagnosisSoFar {
  readonly diagnosis: Diagnosis
  /** What the data answers by itself. */
  readonly told: ToldOf
  readonly suggested: Suggested | null
}

/** How far people are with finding the cause, beside what the data says of it. @throws {Failure} not-found */
export async function readDiagnosis(id: ProblemId, now: Instant, records: Records): Promise<DiagnosisSoFar> {
  const problem = await records.problems.load(id)
  if (problem === null) throw new Failure('not-found', 'give-up')
  const evidence = await evidenceOf(problem, now, records)
  const told = answerByData(evidence)
  return {
    diagnosis: (await records.diagnoses.load(id)) ?? UNDIAGNOSED,
    told,
    suggested: suggestCause(evidence, told),
  }
}

/** Everything kept of the problem that may tell where it comes from. */
async function evidenceOf(
  { id, code, facts, lastFoundAt }: StoredProblem,
  now: Instant,
  { problems, articles, playbooks }: Records,
): Promise<Evidence> {
  // The stretch that the search saw: the numbers are those of the problem's page.
  const from = (lastFoundAt - SEARCHED_MS) as Instant
  const all = await problems.cases(from, lastFoundAt)
  const held = await problems.mistakesOf(id)
  const isOwn = (one: (typeof all)[number]) => one.mistakes.some((mistake) => held.has(mistake.id))
  const own = all.filter(isOwn)
  const changed = facts.changed ?? null
  const versions = changed === null ? [] : await playbooks.history()
  return {
    code,
    contrast: facts.contrast,
    changed,
    direction: directionOf(facts.course.trend),
    costPerMonth: facts.costPerMonth,
    own,
    others: all.filter((one) => !isOwn(one)),
    stages: own.flatMap(({ mistakes }) => mistakes.find((mistake) => held.has(mistake.id))?.stage ?? []),
    knowledge: await articles.list(),
    followsChange: versions.some(({ at }) => changed !== null && at <= changed.at && at >= changed.at - WEEK_MS),
    from,
    now,
  }
}

/** Keeps what a person answers to the questions, with who and when. @throws {Failure} not-found */
export function answerDiagnosis(teller: Teller, words: Words, ports: Ports): Promise<void> {
  return change(teller, ports, (diagnosis, who) => tell(diagnosis, words, who))
}

/** What people conclude stands on the problem and on its mistakes; null takes the conclusion back. @throws {Failure} not-found */
export function concludeDiagnosis(
  teller: Teller,
  concluded: Pick<Conclusion, 'cause' | 'origin' | 'text'> | null,
  ports: Ports,
): Promise<void> {
  return change(teller, ports, (diagnosis, who) => ({
    ...diagnosis,
    conclusion: concluded && { ...concluded, ...who },
  }))
}

function change(
  { workspace, problem, by }: Teller,
  { store, clock }: Ports,
  make: (diagnosis: Diagnosis, who: { readonly by: PersonId; readonly at: Instant }) => Diagnosis,
): Promise<void> {
  return store.transact(workspace, async ({ diagnoses }) => {
    const before = (await diagnoses.load(problem)) ?? UNDIAGNOSED
    await diagnoses.save(problem, make(before, { by, at: clock.now() }))
  })
}
