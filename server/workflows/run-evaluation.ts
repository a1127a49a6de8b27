import { type KeptCase, passes, type Scene, summariseRuns } from '../../core/evaluation/evaluation.ts'
import { pastsOf, sceneOf } from '../../core/replay/replay.ts'
import type { Desk } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import {
  type EvaluationId,
  type Instant,
  isTopic,
  type PersonId,
  type Topic,
  type WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { EvaluationResult, StoredCase, TriedCase, TriedRun } from '../ports/evaluations.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Desks } from './desks.ts'
import { SEARCHED_MS } from './find-problems.ts'
import { runCase } from './run-case.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
  /** Lets whoever waits for this process through, between two questions. */
  readonly pause: () => Promise<void>
}

/** Owes a trial of every kept case; one that is still running is given back instead. @throws {Failure} not-found: no case is kept. */
export function askEvaluation(
  workspace: WorkspaceId,
  runs: number,
  by: PersonId,
  { store, clock, random }: { readonly store: Store; readonly clock: Clock; readonly random: Random },
): Promise<EvaluationId> {
  return store.transact(workspace, async ({ evaluations, outbox }) => {
    const [last] = await evaluations.last(1)
    if (last !== undefined && last.result === null && clock.now() - last.askedAt < GIVEN_UP_MS) return last.id
    const of = await evaluations.count()
    if (of === 0) throw new Failure('not-found', 'give-up')
    const id = random.uuid() as EvaluationId
    await evaluations.ask({ id, askedAt: clock.now(), askedBy: by, runs, of })
    await outbox.add({ kind: 'evaluate', evaluation: id })
    return id
  })
}

/** After an hour without a result nobody waits for it any more. */
const GIVEN_UP_MS = 3_600_000
/** So often it is said how far the trial has come. */
const SAID_EVERY = 10
const LONGEST_TEXT = 1_000

/** Asks every kept question as often as was wanted, and keeps what came of it. Sends nothing; a second run finds it done. */
export async function runEvaluation(workspace: WorkspaceId, id: EvaluationId, ports: Ports): Promise<void> {
  const { store, desks, language, clock, pause } = ports
  const now = clock.now()
  const asked = await store.transact(workspace, async (records) => {
    const evaluation = await records.evaluations.load(id)
    if (evaluation === null || evaluation.result !== null) return null
    const desk = await desks.current(workspace, records)
    const from = (now - SEARCHED_MS) as Instant
    return {
      ...evaluation,
      desk,
      cases: await records.evaluations.cases(),
      wanted: await wantedSince(from, now, records),
    }
  })
  if (asked === null) return
  const desk: Desk = { ...asked.desk, pilot: null }
  const tried: { readonly case: TriedCase; readonly runs: readonly TriedRun[] }[] = []
  for (const [n, stored] of asked.cases.entries()) {
    const scene = await loadScene(workspace, stored.kept, store)
    // What its case rests on was erased: no result is better than a guessed one.
    if (scene === null) continue
    const runs = await tryCase(stored.kept, scene, asked.runs, { desk, language, clock }, pause)
    tried.push({ case: describe(stored, scene, runs, { desk, language }), runs })
    if ((n + 1) % SAID_EVERY === 0)
      await store.transact(workspace, ({ evaluations }) => evaluations.progress(id, n + 1, asked.cases.length))
  }
  const result: EvaluationResult = {
    at: clock.now(),
    playbookVersion: desk.playbook.version,
    summary: summariseRuns(tried.map(({ runs }) => ({ runs: runs.map(outcomeOf) }))),
    cases: tried.map((one) => one.case),
    wanted: asked.wanted,
  }
  await store.transact(workspace, ({ evaluations }) => evaluations.keep(id, result))
}

/** The message that a case is about, in its place; null where it is no longer kept. */
export async function loadScene(workspace: WorkspaceId, kept: KeptCase, store: Store): Promise<Scene | null> {
  if (kept.kind === 'question') return sceneOf(kept.question)
  const conversation = await store.read(workspace, (records) => records.conversations.load(kept.conversation))
  const past = conversation && pastsOf(conversation).find(({ message }) => message.id === kept.message)
  return past?.kind === 'replied' ? past : null
}

interface At {
  readonly desk: Desk
  readonly language: Language
  readonly clock: Clock
}

async function tryCase(
  kept: KeptCase,
  scene: Scene,
  times: number,
  { desk, language, clock }: At,
  pause: () => Promise<void>,
): Promise<readonly TriedRun[]> {
  if (kept.kind === 'remark') {
    const isRight = passes(kept, scene, desk, language)
    await pause()
    const fault = { kind: kept.remarked ? 'should-remark' : 'should-be-silent' } as const
    return [{ question: scene.message.text, text: '', handedOver: false, faults: isRight ? [] : [fault] }]
  }
  const runs: TriedRun[] = []
  for (let run = 0; run < times; run += 1) {
    runs.push(await runCase(kept, run, { desk, ports: { language, clock }, connection: null }))
    await pause()
  }
  return runs
}

function describe(
  { id, kept }: StoredCase,
  { message }: Scene,
  runs: readonly TriedRun[],
  { desk, language }: Pick<At, 'desk' | 'language'>,
): TriedCase {
  const short = (text: string) => text.slice(0, LONGEST_TEXT)
  const { topic } = understandFor(desk.playbook, message.text, language)
  return {
    id,
    kind: kept.kind,
    question: short(message.text),
    topic: kept.kind === 'question' ? (topic?.name ?? null) : null,
    passed: runs.every(isRight),
    runs: runs
      .filter((run) => !isRight(run))
      .map((run) => ({ ...run, question: short(run.question), text: short(run.text) })),
  }
}

function isRight({ faults }: TriedRun): boolean {
  return faults.length === 0
}

function outcomeOf(run: TriedRun) {
  return {
    passed: isRight(run),
    handedOver: run.handedOver,
    wrong: run.faults.some(({ kind }) => kind === 'forbidden'),
  }
}

async function wantedSince(from: Instant, to: Instant, { problems }: Records): Promise<EvaluationResult['wanted']> {
  const counts = new Map<Topic, number>()
  for (const { traits } of await problems.cases(from, to))
    for (const { name, value } of traits)
      if (name === 'topic' && isTopic(value)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([topic, conversations]) => ({ topic, conversations }))
    .toSorted((a, b) => b.conversations - a.conversations || (a.topic < b.topic ? -1 : 1))
}
