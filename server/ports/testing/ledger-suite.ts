import { describe, expect, it } from 'vitest'
import type { Instant, MessageId, PersonId } from '../../../core/vocabulary/vocabulary.ts'
import { EVERY_MISTAKE, type MistakeQuery } from '../mistakes.ts'
import type { Store } from '../store.ts'
import { mistake, moment, newConversation, newId, newWorkspace } from './records.ts'

const every: MistakeQuery = { ...EVERY_MISTAKE, limit: 50 }

/** Mistakes: what of them stays, is found and counted. */
export function describeLedger(open: () => Store): void {
  describe('the ledger', () => {
    it('replaces what an earlier audit found, but nothing on which a person has decided', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const [decided, forgotten, again] = [mistake(conversation), mistake(conversation), mistake(conversation)]
      const by = newId<PersonId>()
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(conversation, 'manual', [decided, forgotten], moment())
        await mistakes.decide(decided.id, { state: 'contested', by, reason: 'Przeprosiła przez telefon', at: moment() })
        await mistakes.replaceFor(conversation, 'manual', [{ ...decided, state: 'found' }, again], moment())
        const { items } = await mistakes.list({ ...every, conversation })
        expect(items.map(({ id, state }) => [id, state])).toEqual([
          [again.id, 'found'],
          [decided.id, 'contested'],
        ])
        const loaded = await mistakes.load(decided.id)
        expect(loaded?.mistake).toEqual({ ...decided, state: 'contested' })
        expect(loaded?.decisions).toMatchObject([{ state: 'contested', by, reason: 'Przeprosiła przez telefon' }])
        expect(await mistakes.load(forgotten.id)).toBeNull()
      })
    })

    it('filters and pages, newest first', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const all = [
        mistake(conversation, { severity: 1 }),
        mistake(conversation, { code: 'spelling', handling: 'automatic' }),
        mistake(conversation, { severity: 4 }),
      ]
      await open().transact(workspace, ({ mistakes }) => mistakes.replaceFor(conversation, 'hybrid', all, moment()))
      const found = async (change: Partial<MistakeQuery>) =>
        (await open().transact(workspace, ({ mistakes }) => mistakes.list({ ...every, ...change }))).items.map(
          ({ id }) => id,
        )
      const [first, second, third] = all.map(({ id }) => id)
      expect(await found({})).toEqual([third, second, first])
      expect(await found({ minSeverity: 2 })).toEqual([third, second])
      expect(await found({ codes: ['spelling', 'rude-tone'] })).toEqual([second])
      expect(await found({ handling: 'automatic' })).toEqual([second])
      expect(await found({ from: all[1]?.at ?? null, to: all[2]?.at ?? null })).toEqual([second])
      const { items, next } = await open().transact(workspace, ({ mistakes }) => mistakes.list({ ...every, limit: 2 }))
      expect(items[0]?.customerName).toBe('Żaneta Wójcik')
      expect(await found({ cursor: next })).toEqual([first])
    })

    it('counts what people made of the findings of each check, for some since a later moment', async () => {
      const workspace = await newWorkspace(open())
      const conversation = await newConversation(open(), workspace, 'Halo')
      const by = newId<PersonId>()
      const [early, right, wrong, open_] = [
        mistake(conversation),
        mistake(conversation),
        mistake(conversation),
        mistake(conversation),
      ]
      const spelling = mistake(conversation, { code: 'spelling' })
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(conversation, 'manual', [early, right, wrong, open_, spelling], moment())
        for (const [{ id }, state] of [
          [early, 'withdrawn'],
          [right, 'confirmed'],
          [wrong, 'withdrawn'],
        ] as const)
          await mistakes.decide(id, { state, by, reason: 'obejrzane', at: moment() })
        const all = await mistakes.judged(0 as Instant, {})
        expect(all.get(right.code)).toEqual({ found: 4, confirmed: 1, withdrawn: 2 })
        expect(all.get('spelling')).toEqual({ found: 1, confirmed: 0, withdrawn: 0 })
        const later = await mistakes.judged(0 as Instant, { [right.code]: right.at })
        expect(later.get(right.code)).toEqual({ found: 3, confirmed: 1, withdrawn: 1 })
        expect(later.get('spelling')).toEqual({ found: 1, confirmed: 0, withdrawn: 0 })
      })
    })

    it('counts audited conversations and uncontested mistakes over one denominator', async () => {
      const workspace = await newWorkspace(open())
      const from = moment()
      const [manual, clean, unread] = [
        await newConversation(open(), workspace, 'a'),
        await newConversation(open(), workspace, 'b'),
        await newConversation(open(), workspace, 'c'),
      ]
      const contested = mistake(manual)
      await open().transact(workspace, async ({ mistakes }) => {
        await mistakes.replaceFor(
          manual,
          'manual',
          [contested, mistake(manual), mistake(manual, { code: 'spelling' })],
          moment(),
        )
        await mistakes.replaceFor(clean, 'automatic', [], moment())
        await mistakes.decide(contested.id, { state: 'contested', by: newId<PersonId>(), reason: 'nie', at: moment() })
        const counts = await mistakes.count(from, moment(), 'Europe/Warsaw')
        expect(counts.byHandling).toEqual([
          { handling: 'automatic', conversations: 1, mistakes: 0, squares: 0 },
          { handling: 'manual', conversations: 1, mistakes: 2, squares: 4 },
        ])
        expect(counts.byCode).toEqual([
          { code: 'no-apology', count: 1, cost: 1_250 },
          { code: 'spelling', count: 1, cost: 1_250 },
        ])
        expect(counts.byDay).toEqual([{ day: '2026-10-01', conversations: 2, mistakes: 2 }])
        expect(counts).toMatchObject({ contested: 1, waitingNow: 0, firstResponse: { medianMs: null, p90Ms: null } })
      })
      expect(unread).not.toBe(clean)
    })

    it('measures the first response from the customer’s first words to the firm’s', async () => {
      const workspace = await newWorkspace(open())
      const from = moment()
      const waits = [1_000, 2_000, 60_000]
      for (const wait of waits) {
        const conversation = await newConversation(open(), workspace)
        const at = moment()
        await open().transact(workspace, async ({ conversations, mistakes }) => {
          const send = (author: 'customer' | 'agent' | 'system', when: number, internal = false) =>
            conversations.append(conversation, {
              id: newId<MessageId>(),
              from: author,
              author: null,
              text: 'x',
              internal,
              at: when as Instant,
              delivery: 'sent',
              sendAt: null,
              overrideReason: null,
            })
          await send('customer', at)
          await send('agent', at + 1, true)
          await send('system', at + 2)
          await send('agent', at + wait)
          await send('agent', at + wait + 5)
          await mistakes.replaceFor(conversation, 'manual', [], moment())
        })
      }
      const counts = await open().transact(workspace, ({ mistakes }) => mistakes.count(from, moment(), 'Europe/Warsaw'))
      expect(counts.firstResponse).toEqual({ medianMs: 2_000, p90Ms: 60_000 })
    })
  })
}
