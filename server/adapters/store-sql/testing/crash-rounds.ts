import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ConversationId, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { newWorkspace } from '../../../ports/testing/records.ts'
import type { OpenedStore } from '../open-store-on.ts'

export interface CrashSetting {
  readonly kind: 'embedded' | 'postgres'
  /** Folder or address that the writer opens. */
  readonly place: string
  /** Opens the same store for the check after a crash. */
  readonly open: () => Promise<OpenedStore>
  /** What is killed, at some moment in the writing; absent = the writer itself. */
  readonly crash?: (writer: ChildProcess) => Promise<void>
  /** Node options and environment of the writer. */
  readonly writer?: { readonly options: readonly string[]; readonly environment: NodeJS.ProcessEnv }
  /** What else the crash does, before the store is opened again. */
  readonly afterCrash?: () => void
  readonly rounds: number
  readonly syncs: boolean
}

/** Acknowledged messages of a round before the crash, at most. */
const MOST_BEFORE_CRASH = 60

/** What is known of the messages from outside: the history that the store is held against. */
interface History {
  readonly acknowledged: Map<string, number>
  readonly unanswered: Set<string>
}

/**
 * Kills in mid-writing, again and again, and after each kill compares what was acknowledged with what is stored.
 * Gives the number of acknowledged messages, so that a test can tell that something was written at all.
 */
export async function survivesCrashes(setting: CrashSetting): Promise<number> {
  const history: History = { acknowledged: new Map(), unanswered: new Set() }
  const before = await setting.open()
  const workspace = await newWorkspace(before.store)
  await before.store.close()

  for (let round = 0; round < setting.rounds; round++) {
    await writeUntilKilled(setting, workspace, history)
    setting.afterCrash?.()
    const opened = await setting.open()
    try {
      await compare(opened, workspace, history)
    } finally {
      await opened.store.close()
    }
  }
  return history.acknowledged.size
}

async function writeUntilKilled(
  { kind, place, crash, syncs, writer: how }: CrashSetting,
  workspace: WorkspaceId,
  history: History,
): Promise<void> {
  const again = [...history.unanswered].join(',')
  const writer = spawn(
    process.execPath,
    [
      ...(how?.options ?? []),
      join(import.meta.dirname, 'writer.ts'),
      kind,
      place,
      workspace,
      again,
      syncs ? '' : 'unsynced',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...how?.environment },
    },
  )
  let errors = ''
  writer.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const ended = new Promise<void>((resolve) => writer.once('close', () => resolve()))
  const enough = Promise.withResolvers<void>()
  let untilCrash = 1 + Math.floor(Math.random() * MOST_BEFORE_CRASH)
  let rest = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      note(line, history)
      if (line.startsWith('ack ') && --untilCrash === 0) enough.resolve()
    }
  })
  await Promise.race([
    enough.promise,
    ended.then(() => Promise.reject(new Error(`the writer did not start: ${errors}`))),
  ])
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
  if (crash === undefined) writer.kill('SIGKILL')
  else await crash(writer)
  await ended
}

function note(line: string, { acknowledged, unanswered }: History): void {
  const [word, id = '', seq] = line.split(' ')
  if (word === 'try') unanswered.add(id)
  if (word !== 'ack') return
  unanswered.delete(id)
  acknowledged.set(id, Number(seq))
}

async function compare(
  { store, effects }: OpenedStore,
  workspace: WorkspaceId,
  { acknowledged, unanswered }: History,
): Promise<void> {
  const stored = new Map<string, number>()
  let count = 0
  for (let sender = 0; sender < 4; sender++) {
    const id = `${workspace}-${sender}` as ConversationId
    const messages = (await store.transact(workspace, ({ conversations }) => conversations.load(id)))?.messages ?? []
    expect(messages.map(({ seq }) => seq)).toEqual(messages.map((_, index) => index + 1))
    for (const message of messages) stored.set(message.id, message.seq)
    count += messages.length
  }
  const lost = [...acknowledged].filter(([id, seq]) => stored.get(id) !== seq)
  const invented = [...stored.keys()].filter((id) => !acknowledged.has(id) && !unanswered.has(id))
  expect({ lost, invented, twice: count - stored.size }).toEqual({ lost: [], invented: [], twice: 0 })
  // No effect without commit, no commit without effect.
  expect(await effects.depth()).toBe(stored.size)
}
