import type { Conversation } from '../../core/conversation/conversation.ts'
import type { PlaybookChange } from '../../core/playbook/playbook.ts'
import { type Case, had } from '../../core/problem/problem.ts'
import {
  type Difference,
  goldenCases,
  pastsOf,
  type Replay,
  replayGolden,
  replayKept,
  replayOwnership,
  replayPast,
  type Sides,
  sample,
  summarise,
  type Walked,
} from '../../core/replay/replay.ts'
import { candidateDesk, type Desk } from '../../core/turn/turn.ts'
import type {
  ConversationId,
  FixId,
  Instant,
  PersonId,
  ReplayId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Store } from '../ports/store.ts'
import type { ReplayNote, ReplayResult } from '../ports/trials.ts'
import type { Desks } from './desks.ts'
import { SEARCHED_MS } from './find-problems.ts'
import { loadScene } from './run-evaluation.ts'

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
  /** Lets whoever waits for this process through, between two turns. */
  readonly pause: () => Promise<void>
}

/** How much of the past is walked. */
export interface Reach {
  /** Conversations that had the problem, the ones to be cured. */
  readonly own: number
  /** Others, which must not suffer. */
  readonly others: number
  readonly golden: number
}

/** About a minute's work of a small server, between everything else that it does. */
const REACH: Reach = { own: 50, others: 200, golden: 200 }

/** Owes a replay of the fix on the past; it begins at once and nobody waits for it. @throws {Failure} not-found: no fix that changes the playbook. */
export function askReplay(
  workspace: WorkspaceId,
  fix: FixId,
  by: PersonId | null,
  { store, clock, random }: { readonly store: Store; readonly clock: Clock; readonly random: Random },
): Promise<ReplayId> {
  return store.transact(workspace, async ({ fixes, trials, outbox }) => {
    if ((await fixes.load(fix))?.candidate == null) throw new Failure('not-found', 'give-up')
    const last = await trials.lastReplay(fix)
    if (last !== null && last.result === null) return last.id
    const id = random.uuid() as ReplayId
    await trials.askReplay({ id, fix, askedAt: clock.now(), askedBy: by })
    await outbox.add({ kind: 'replay', replay: id })
    return id
  })
}

/** Walks the past under the fix's candidate and keeps what was other. Sends nothing, changes nothing else; a second run finds it done. */
export async function runReplay(
  workspace: WorkspaceId,
  id: ReplayId,
  ports: Ports,
  reach: Reach = REACH,
): Promise<void> {
  const { store, desks, language, clock } = ports
  const now = clock.now()
  const from = (now - SEARCHED_MS) as Instant
  const asked = await store.transact(workspace, async (records) => {
    const replay = await records.trials.loadReplay(id)
    const fix = replay?.result === null ? await records.fixes.load(replay.fix) : null
    return fix && { fix, desk: await desks.current(workspace, records), cases: await records.problems.cases(from, now) }
  })
  if (asked?.fix.candidate == null) return
  const { fix, desk, cases } = asked
  const { candidate } = asked.fix
  const concerned = concernedBy(candidate, cases)
  const ids = (own: boolean) => concerned.filter((one) => had(fix, one) === own).map(({ conversation }) => conversation)
  const own = sample(ids(true), reach.own, fix.id)
  const others = sample(ids(false), reach.others, fix.id)
  const drawn = [...own, ...others]
  const seen =
    candidate.kind === 'ownership'
      ? await lookAtHands(workspace, drawn, candidate, ports)
      : summarise(
          await walk(
            workspace,
            drawn,
            sidesOf(desk, candidate, language),
            { seed: fix.id, golden: reach.golden },
            ports,
          ),
        )
  const result: ReplayResult = {
    ...seen,
    at: clock.now(),
    playbookVersion: desk.playbook.version,
    drawn: { walked: drawn.length, own: own.length, of: concerned.length, from },
  }
  await store.transact(workspace, ({ trials }) => trials.keepReplay(id, result))
}

function sidesOf(desk: Desk, change: PlaybookChange, { polish }: Language): Sides {
  const before = { ...desk, pilot: null }
  return { before, after: candidateDesk(before, change, polish) }
}

/** Who answers for one matter touches only its conversations. */
function concernedBy(change: PlaybookChange, cases: readonly Case[]): readonly Case[] {
  if (change.kind !== 'ownership') return cases
  return cases.filter(({ traits }) => traits.some(({ name, value }) => name === 'topic' && value === change.topic))
}

/** Whom the conversations came to, beside whom the rule would have put first; nothing that anybody read is other. */
async function lookAtHands(
  workspace: WorkspaceId,
  ids: readonly ConversationId[],
  { person }: PlaybookChange & { kind: 'ownership' },
  { store, pause }: Ports,
): Promise<Replay> {
  const named = person && (await store.read(workspace, ({ people }) => people.load(person)))
  const conversations: Conversation[] = []
  for (const id of ids) {
    const conversation = await store.read(workspace, (records) => records.conversations.load(id))
    if (conversation !== null) conversations.push(conversation)
    await pause()
  }
  return {
    ...summarise({ asked: 0, replied: 0, differences: [], golden: [] }),
    ownership: replayOwnership(conversations, named?.name ?? null),
  }
}

async function walk(
  workspace: WorkspaceId,
  conversations: readonly ConversationId[],
  sides: Sides,
  asked: { readonly seed: string; readonly golden: number },
  { store, language, pause }: Ports,
): Promise<Walked> {
  const counts = { asked: 0, replied: 0 }
  const differences: Difference[] = []
  for (const id of conversations) {
    const conversation = await store.read(workspace, (records) => records.conversations.load(id))
    if (conversation === null) continue
    for (const past of pastsOf(conversation)) {
      counts[past.kind] += 1
      const difference = replayPast(past, sides, language)
      if (difference !== null) differences.push(difference)
      await pause()
    }
  }
  const golden: Walked['golden'][number][] = []
  const cases = new Map(goldenCases(sides.before.playbook).map((one) => [`${one.article} ${one.question}`, one]))
  for (const key of sample([...cases.keys()], asked.golden, asked.seed)) {
    const one = cases.get(key)
    if (one !== undefined) golden.push({ golden: one, fate: replayGolden(one, sides, language) })
    await pause()
  }
  const kept = await store.read(workspace, ({ evaluations }) => evaluations.cases())
  for (const { kept: one } of kept.slice(0, asked.golden)) {
    const scene = await loadScene(workspace, one, store)
    if (scene === null) continue
    const fate = replayKept(one, scene, sides, language)
    golden.push({ golden: { question: scene.message.text, article: null }, fate })
    await pause()
  }
  return { ...counts, differences, golden }
}

/** Keeps what a colleague thinks of one difference of the fix's last replay, or of all of it. @throws {Failure} not-found: it has no such difference, or no result yet. */
export function noteDifference(
  workspace: WorkspaceId,
  fix: FixId,
  note: Omit<ReplayNote, 'at'>,
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
): Promise<void> {
  return store.transact(workspace, async ({ trials }) => {
    const replay = await trials.lastReplay(fix)
    const result = replay?.result ?? null
    const isThere = note.message === null || result?.differences.some((one) => one.message === note.message)
    if (replay === null || result === null || isThere !== true) throw new Failure('not-found', 'give-up')
    await trials.note(replay.id, { ...note, at: clock.now() })
  })
}
