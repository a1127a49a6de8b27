import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ConversationId, Instant, MessageId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../failure.ts'
import type { Effect, EffectQueue } from '../outbox.ts'
import type { Store } from '../store.ts'
import { newConversation, newId, newWorkspace } from './records.ts'

type Handler = (effect: Effect, workspace: WorkspaceId) => void | Promise<void>

/** What every effect queue holds to; the queue under test must be impatient. */
export function describeEffects(open: () => { readonly store: Store; readonly effects: EffectQueue }): void {
  const handlers = new Map<string, Handler>()
  const conversationOf = (effect: Effect) =>
    'conversation' in effect
      ? effect.conversation
      : effect.kind === 'mail'
        ? effect.to
        : effect.kind === 'read-mail'
          ? effect.mail
          : effect.kind === 'evaluate'
            ? effect.evaluation
            : effect.kind === 'weekly-report'
              ? effect.person
              : effect.kind === 'list-erasure'
                ? effect.entry.workspace
                : effect.replay
  const on = (handle: Handler): ConversationId => {
    const conversation = newId<ConversationId>()
    handlers.set(conversation, handle)
    return conversation
  }
  const add = (workspace: WorkspaceId, ...effects: readonly Effect[]) =>
    open().store.transact(workspace, async ({ outbox }) => {
      for (const effect of effects) await outbox.add(effect)
    })
  const audit = (conversation: ConversationId): Effect => ({ kind: 'audit', conversation })

  beforeAll(() =>
    open().effects.start(async (workspace, effect) => {
      await handlers.get(conversationOf(effect))?.(effect, workspace)
    }),
  )

  it('carries out what was committed, with the firm it belongs to', async () => {
    const workspace = await newWorkspace(open().store)
    const seen: unknown[] = []
    const conversation = on((effect, firm) => void seen.push([firm, effect]))
    const effects: Effect[] = [
      { kind: 'answer', conversation, message: newId<MessageId>() },
      { kind: 'deliver', conversation, message: newId<MessageId>(), at: 5 as Instant },
      { kind: 'audit', conversation },
    ]
    await add(workspace, ...effects)
    await vi.waitFor(() => expect(seen).toHaveLength(3), 10_000)
    expect(seen).toEqual(expect.arrayContaining(effects.map((effect) => [workspace, effect])))
  })

  it('never carries out what was rolled back', async () => {
    const workspace = await newWorkspace(open().store)
    const seen: string[] = []
    const rolledBack = on(() => void seen.push('rolled back'))
    const committed = on(() => void seen.push('committed'))
    const failing = open().store.transact(workspace, async ({ outbox }) => {
      await outbox.add(audit(rolledBack))
      throw new TypeError('bug')
    })
    await expect(failing).rejects.toThrow(TypeError)
    await add(workspace, audit(committed))
    await vi.waitFor(() => expect(seen).toEqual(['committed']), 10_000)
  })

  it('waits for the moment an effect names', async () => {
    const workspace = await newWorkspace(open().store)
    const due = Date.now() + 1_200
    let ran = 0
    const conversation = on(() => {
      ran = Date.now()
    })
    await add(workspace, { kind: 'deliver', conversation, message: newId<MessageId>(), at: due as Instant })
    await vi.waitFor(() => expect(ran).toBeGreaterThanOrEqual(due), 10_000)
  })

  it('tries again what failed', async () => {
    const workspace = await newWorkspace(open().store)
    let tries = 0
    const conversation = on(() => {
      if (++tries < 2) throw new Error('chwilowo')
    })
    await add(workspace, audit(conversation))
    await vi.waitFor(() => expect(tries).toBe(2), 10_000)
    expect(await open().effects.dead(workspace)).toEqual([])
  })

  it('lays a job aside that fails three times, lets the others pass, shows it to its firm and replays it on demand', async () => {
    const [workspace, other] = [await newWorkspace(open().store), await newWorkspace(open().store)]
    let [tries, passed, isPoison] = [0, 0, true]
    const poison = on(() => {
      tries++
      if (isPoison) throw new RangeError('Invalid mail')
    })
    const fine = on(() => void passed++)
    await add(workspace, audit(poison), audit(fine), audit(fine))
    await vi.waitFor(async () => expect(await open().effects.dead(workspace)).toHaveLength(1), 15_000)
    expect([tries, passed]).toEqual([3, 2])

    const [dead] = await open().effects.dead(workspace)
    expect(dead).toMatchObject({ workspace, effect: audit(poison), error: 'RangeError: Invalid mail', tries: 3 })
    expect(await open().effects.dead(other)).toEqual([])
    expect(await open().effects.replay(other, dead?.id ?? '')).toBe(false)
    isPoison = false
    expect(await open().effects.replay(workspace, dead?.id ?? '')).toBe(true)
    await vi.waitFor(() => expect(tries).toBe(4), 10_000)
    expect(await open().effects.dead(workspace)).toEqual([])
    expect(await open().effects.replay(workspace, dead?.id ?? '')).toBe(false)
  })

  it('lays aside at once what cannot succeed', async () => {
    const workspace = await newWorkspace(open().store)
    let tries = 0
    const conversation = on(() => {
      tries++
      throw new Failure('not-found', 'give-up')
    })
    await add(workspace, audit(conversation))
    await vi.waitFor(
      async () => expect(await open().effects.dead(workspace)).toMatchObject([{ error: 'not-found' }]),
      10_000,
    )
    expect(tries).toBe(1)
  })

  it('counts what waits', async () => {
    const workspace = await newWorkspace(open().store)
    const before = await open().effects.depth()
    const later = (Date.now() + 3_600_000) as Instant
    await add(workspace, { kind: 'deliver', conversation: on(() => {}), message: newId<MessageId>(), at: later })
    expect(await open().effects.depth()).toBeGreaterThan(before)
  })

  it('lets a handler write to the store that queued it', async () => {
    const workspace = await newWorkspace(open().store)
    const stored = await newConversation(open().store, workspace, 'Halo')
    handlers.set(stored, () =>
      open().store.transact(workspace, ({ conversations }) => conversations.update(stored, { topic: 'greeting' })),
    )
    await add(workspace, audit(stored))
    const topic = async () =>
      (await open().store.transact(workspace, ({ conversations }) => conversations.load(stored)))?.summary.topic
    await vi.waitFor(async () => expect(await topic()).toBe('greeting'), 10_000)
  })

  describe('periodic tasks', () => {
    it('run again and again, never twice at once, and survive a failure', async () => {
      const name = newId<string>()
      let [runs, running, most] = [0, 0, 0]
      const task = async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setTimeout(resolve, 30))
        running--
        if (++runs === 1) throw new Error('chwilowo')
      }
      for (let node = 0; node < 3; node++) await open().effects.schedule(name, 100, task)
      await vi.waitFor(() => expect(runs).toBeGreaterThan(2), 10_000)
      expect(most).toBe(1)
    })
  })
}
