import { describe, expect, it } from 'vitest'
import type { ConversationId, Instant, PersonId, Share, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { customer, message, moment, newConversation, newId, newWorkspace } from './records.ts'

export function describeConversations(open: () => Store): void {
  const load = (workspace: WorkspaceId, id: ConversationId) =>
    open().transact(workspace, ({ conversations }) => conversations.load(id))
  const texts = async (workspace: WorkspaceId, id: ConversationId) =>
    (await load(workspace, id))?.messages.map(({ text }) => text)

  describe('messages', () => {
    it('are numbered 1, 2, 3 … in the order of their commits', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'Dzień dobry', 'Gdzie moja paczka?', 'Halo?')
      expect((await load(workspace, id))?.messages.map(({ seq }) => seq)).toEqual([1, 2, 3])
    })

    it('are given whole or only the newest, in the same order', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'jeden', 'dwa', 'trzy')
      const newest = (recent: number) =>
        open().transact(workspace, ({ conversations }) => conversations.load(id, { lock: true, recent }))
      expect(await texts(workspace, id)).toEqual(['jeden', 'dwa', 'trzy'])
      expect((await newest(2))?.messages.map(({ text }) => text)).toEqual(['dwa', 'trzy'])
      expect((await newest(5))?.messages).toHaveLength(3)
      expect((await newest(0))?.messages).toEqual([])
    })

    it('are news to whoever lacks them: the same as in the conversation, with how it stands', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'jeden', 'dwa', 'trzy')
      const news = (seq: number, firm = workspace) =>
        open().read(firm, ({ conversations }) => conversations.newsAfter(id, seq))
      const { messages = [], seen } = (await load(workspace, id)) ?? {}
      const standing = { status: 'open', handover: 'none', seenByFirm: seen?.firm }
      expect(await news(1)).toEqual({ ...standing, messages: messages.slice(1) })
      expect(await news(Number.MAX_SAFE_INTEGER)).toEqual({ ...standing, messages: [] })
      expect(await news(0, await newWorkspace(open()))).toBeNull()
    })

    it('are told to whoever of the firm has it open: the same as in the conversation', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'jeden', 'dwa', 'trzy')
      const whole = await open().transact(workspace, async ({ conversations }) => {
        await conversations.record(id, { at: moment(), type: 'complaint-registered' })
        await conversations.see(id, 'customer', 2)
        return conversations.load(id)
      })
      const news = (seq: number, firm = workspace) =>
        open().read(firm, ({ conversations }) => conversations.deskNewsAfter(id, seq))
      expect(await news(2)).toEqual({
        summary: whole?.summary,
        messages: whole?.messages.slice(2),
        events: whole?.events,
        seenByCustomer: 2,
        auditedAt: null,
      })
      expect(await news(0, await newWorkspace(open()))).toBeNull()
    })

    it('get distinct numbers without a gap from senders who write at the same time', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const send = (n: number) =>
        open().transact(workspace, ({ conversations }) => conversations.append(id, message(`wiadomość ${n}`)))
      const sent = await Promise.all(Array.from({ length: 24 }, (_, n) => send(n)))
      const stored = (await load(workspace, id))?.messages ?? []
      expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1))
      expect(new Map(stored.map(({ id, seq }) => [id, seq]))).toEqual(
        new Map(sent.map((one) => [one.message.id, one.message.seq])),
      )
    })

    it('are stored once, however often and however simultaneously one id is sent', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const once = message('Proszę o fakturę')
      const send = () => open().transact(workspace, ({ conversations }) => conversations.append(id, once))
      const answers = await Promise.all([send(), send(), send(), send()])
      answers.push(await send())
      expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1)
      expect(new Set(answers.map((one) => JSON.stringify(one.message))).size).toBe(1)
      expect(await texts(workspace, id)).toEqual(['Proszę o fakturę'])
    })

    it('that ask for something make their customer wait from the first on, and tell what they mean and how things stand', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const [first, second] = [
        message('Gdzie moja paczka?', { at: 10 as Instant }),
        message('Halo?', { at: 20 as Instant }),
      ]
      const summary = await open().transact(workspace, async ({ conversations }) => {
        await conversations.append(id, first, { topic: 'complaint', urgency: 0.25 as Share })
        await conversations.update(id, { handover: { state: 'accepted', because: null, since: null } })
        const { standing } = await conversations.append(id, second, { urgency: 0.5 as Share })
        expect(standing).toMatchObject({ status: 'open', handover: 'accepted', partOf: null })
        const loaded = await conversations.load(id)
        // What a reader is told without asking is what it would be told.
        expect(loaded?.summary).toMatchObject(standing.row)
        expect((await conversations.append(id, first)).standing).toEqual(standing)
        return loaded?.summary
      })
      expect(summary).toMatchObject({ waitingSince: 10, topic: 'complaint', urgency: 0.5, escalationRisk: 0 })
    })

    it('come back as they were written: Polish, emoji, a note, an author, attachments', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const author = { id: newId<PersonId>(), name: 'Łukasz Śpiewak' }
      const written = message('Zażółć gęślą jaźń 🐝\n„cytat”', {
        from: 'agent',
        author,
        internal: true,
        team: 'reklamacje',
        attachments: [{ name: 'zdjęcie.jpg', size: 12 }],
      })
      await open().transact(workspace, ({ conversations }) => conversations.append(id, written))
      const [stored] = (await load(workspace, id))?.messages ?? []
      expect(stored).toEqual({
        id: written.id,
        at: written.at,
        from: 'agent',
        author: 'Łukasz Śpiewak',
        team: 'reklamacje',
        text: written.text,
        attachments: [{ name: 'zdjęcie.jpg', size: 12 }],
        internal: true,
        seq: 1,
        delivery: 'sent',
        sendAt: null,
        overrideReason: null,
      })
    })

    it('keep what can be kept of a text with NUL and half a surrogate pair', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'a\0b', 'c\uD83Dd')
      expect(await texts(workspace, id)).toEqual(['a\uFFFDb', 'c\uFFFDd'])
    })

    it('are read on after a number, in order', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'pierwsza', 'druga', 'trzecia')
      const after = await open().transact(workspace, ({ conversations }) => conversations.messagesAfter(id, 1))
      expect(after.map(({ text }) => text)).toEqual(['druga', 'trzecia'])
    })

    it('take the next number when their author lets them go, so that nobody who reads on misses them', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'Dzień dobry')
      const held = message('Już sprawdzam', { from: 'agent', delivery: 'held' })
      await open().transact(workspace, ({ conversations }) => conversations.append(id, held))
      await open().transact(workspace, ({ conversations }) => conversations.append(id, message('I co?')))
      expect((await load(workspace, id))?.summary.lastText).toBe('I co?')
      await open().transact(workspace, ({ conversations }) => conversations.setDelivery(held.id, 'sent'))
      const after = await open().transact(workspace, ({ conversations }) => conversations.messagesAfter(id, 3))
      expect(after.map(({ text, seq, delivery }) => [text, seq, delivery])).toEqual([['Już sprawdzam', 4, 'sent']])
      expect((await load(workspace, id))?.summary).toMatchObject({
        lastText: 'Już sprawdzam',
        lastFrom: 'agent',
        lastSeq: 4,
      })
    })

    it('never show in the inbox when their author takes them back', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'Dzień dobry')
      const held = message('Pomyłka', { from: 'agent', delivery: 'held' })
      await open().transact(workspace, ({ conversations }) => conversations.append(id, held))
      await open().transact(workspace, ({ conversations }) => conversations.setDelivery(held.id, 'undone'))
      expect((await load(workspace, id))?.summary.lastText).toBe('Dzień dobry')
    })

    it('are refused in a conversation that does not exist', async () => {
      const workspace = await newWorkspace(open())
      const sent = open().transact(workspace, ({ conversations }) =>
        conversations.append(newId<ConversationId>(), message('Halo')),
      )
      await expect(sent).rejects.toMatchObject({ code: 'not-found', remedy: 'give-up' })
    })
  })

  describe('conversations', () => {
    it('open once a conversation id', async () => {
      const workspace = await newWorkspace(open())
      const opening = {
        id: newId<ConversationId>(),
        channel: 'chat',
        language: null,
        customer: customer(),
        at: moment(),
        demo: true,
      } as const
      await open().transact(workspace, ({ conversations }) => conversations.open(opening))
      await open().transact(workspace, ({ conversations }) => conversations.open({ ...opening, at: moment() }))
      expect(await load(workspace, opening.id)).toMatchObject({
        openedAt: opening.at,
        status: 'open',
        customer: opening.customer,
        summary: { demo: true },
      })
    })

    it('keep events, orders, rating and what was documented', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'Nie dotarło')
      const at = moment()
      const order = {
        number: 'ZAM/2026/1',
        placedAt: at,
        status: 'wysłane',
        total: 4_999,
        paid: 4_999,
        tracking: null,
        lines: [],
      } as never
      await open().transact(workspace, async ({ conversations }) => {
        await conversations.record(id, { type: 'human-requested', at })
        await conversations.record(id, { type: 'closed', agent: 'Ola', at: moment() })
        await conversations.saveOrders(id, [order])
        await conversations.rate(id, { value: 7, comment: 'Szybko', at })
        await conversations.rate(id, { value: 9, comment: null, at })
        await conversations.update(id, {
          status: 'closed',
          closedAt: at,
          category: 'dostawa',
          cause: 'kurier',
          outcome: 'wysłano ponownie',
        })
      })
      const stored = await load(workspace, id)
      expect(stored).toMatchObject({
        status: 'closed',
        closedAt: at,
        category: 'dostawa',
        cause: 'kurier',
        outcome: 'wysłano ponownie',
        orders: [order],
      })
      expect(stored?.events.map(({ type }) => type)).toEqual(['human-requested', 'closed'])
      expect(stored?.rating).toEqual({ value: 9, comment: null, at })
    })

    it('change only what is named', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'Reklamacja')
      await open().transact(workspace, ({ conversations }) =>
        conversations.update(id, { topic: 'complaint', waitingSince: 5 as Instant }),
      )
      await open().transact(workspace, ({ conversations }) =>
        conversations.update(id, { customer: { email: 'z@example.pl' }, waitingSince: null }),
      )
      expect((await load(workspace, id))?.summary).toMatchObject({
        topic: 'complaint',
        waitingSince: null,
        customer: { name: 'Żaneta Wójcik', email: 'z@example.pl' },
      })
    })

    it('tell who waits longer for a person, and how long those waited to whom one came lately', async () => {
      const workspace = await newWorkspace(open())
      const asked = async (since: number, came: number | null) => {
        const id = await newConversation(open(), workspace)
        await open().transact(workspace, async ({ conversations }) => {
          const handedOver = { type: 'handed-over', team: null, agent: null, because: null } as const
          await conversations.record(id, { at: since as Instant, ...handedOver })
          await conversations.update(id, {
            handover: {
              state: came === null ? 'queued' : 'accepted',
              because: null,
              since: (came ?? since) as Instant,
            },
          })
          if (came !== null)
            await conversations.append(id, message('Już piszę', { from: 'agent', at: came as Instant }))
        })
        return id
      }
      await asked(1_000, 4_000)
      await asked(2_000, 9_000)
      await asked(10, 20)
      await asked(3_000, null)
      await asked(7_000, null)
      const id = await asked(5_000, null)
      const line = await open().read(workspace, ({ conversations }) => conversations.waitingLine(id, 100 as Instant))
      expect(line).toEqual({ ahead: 1, waits: [7_000, 3_000] })
    })

    it('are absent, not an error, where the firm has none of this id', async () => {
      expect(await load(await newWorkspace(open()), newId<ConversationId>())).toBeNull()
    })

    it('make a second writer wait while one holds the lock', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const order: string[] = []
      const first = open().transact(workspace, async ({ conversations }) => {
        await conversations.load(id, { lock: true })
        await new Promise((resolve) => setTimeout(resolve, 60))
        order.push('first')
        await conversations.append(id, message('pierwsza'))
      })
      await new Promise((resolve) => setTimeout(resolve, 20))
      const second = open().transact(workspace, async ({ conversations }) => {
        await conversations.load(id, { lock: true })
        order.push('second')
        await conversations.append(id, message('druga'))
      })
      await Promise.all([first, second])
      expect(order).toEqual(['first', 'second'])
      expect(await texts(workspace, id)).toEqual(['pierwsza', 'druga'])
    })
  })

  describe('customers found by a part of their name or address', () => {
    it('come by when they last wrote, however many are asked for, with what is counted of each', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const named = ['Kunegunda Lis', 'Ola Kunegunda', 'Jan Nowak', 'Kunegunda Wilk'].map((name) => customer(name))
      for (const [n, whom] of [...named, named[0] ?? customer()].entries())
        await open().transact(workspace, async ({ conversations }) => {
          const id = newId<ConversationId>()
          const at = (1_000 + n) as Instant
          await conversations.open({ id, channel: 'chat', language: 'pl', customer: whom, at, demo: false })
          await conversations.append(id, message('Halo?', { at }))
        })
      const find = (limit: number, firm = workspace) =>
        open().read(firm, ({ personalData }) => personalData.find('kunegunda', limit))
      const all = await find(10)
      expect(all.map(({ name, conversations, messages, lastAt }) => [name, conversations, messages, lastAt])).toEqual([
        ['Kunegunda Lis', 2, 2, 1_004],
        ['Kunegunda Wilk', 1, 1, 1_003],
        ['Ola Kunegunda', 1, 1, 1_001],
      ])
      expect(await find(2)).toEqual(all.slice(0, 2))
      expect(await find(3)).toEqual(all)
      expect(await find(10, other)).toEqual([])
    })
  })
}
