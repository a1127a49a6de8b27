import { describe, expect, it } from 'vitest'
import type { Turn } from '../../../core/turn/turn.ts'
import type {
  ConversationId,
  CustomerId,
  DurationMs,
  Instant,
  MessageId,
  PersonId,
  TurnId,
  WorkspaceId,
} from '../../../core/vocabulary/vocabulary.ts'
import type { Records, Store } from '../store.ts'
import { message, mistake, newId, newWorkspace } from './records.ts'

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
const FORTNIGHT = (14 * DAY_MS) as DurationMs
const ZONE = 'Europe/Warsaw'
/** The clock goes back in Warsaw on the sixth of these days. */
const FIRST = 20_746 * DAY_MS
const DAYS = 45
const TOPICS = ['complaint', 'invoice', 'return-goods'] as const

interface Contact {
  readonly id: ConversationId
  readonly customer: CustomerId
  readonly at: number
  answered: boolean
  audited: boolean
}

/** Numbers that look random and are the same each time. @source Park & Miller, CACM 31 (1988) */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

export function describeServed(open: () => Store): void {
  describe('what became of the assistant’s conversations', () => {
    it.each([1, 3])(
      'is told by kept days exactly as by the records, whatever comes, changes and goes (%i)',
      async (seed) => {
        const [kept, counted] = [await newWorkspace(open()), await newWorkspace(open())]
        const next = numbers(seed * 7_919)
        const contacts: Contact[] = []
        const customers = Array.from({ length: 6 }, () => newId<CustomerId>())
        const both = async (work: (records: Records) => Promise<void>) => {
          await open().transact(kept, work)
          await open().transact(counted, work)
        }
        const any = () => contacts[next(contacts.length)] as Contact
        for (let n = 0; n < 90; n += 1) {
          const act = n < 15 ? 0 : next(ACTS.length)
          if (act === 0) contacts.push(newContact(customers[next(6)] as CustomerId, next))
          const contact = act === 0 ? (contacts.at(-1) as Contact) : any()
          const work = ACTS[act]?.(contact, next, customers)
          if (work) await both(work)
          if (n % 6 === 5) await keep(kept, 1 + next(3))
          if (n % 15 === 14) expect(await figures(kept)).toEqual(await figures(counted))
        }
        while ((await keep(kept, 10)) > 0);
        expect(await figures(kept)).toEqual(await figures(counted))
      },
    )

    it('is counted anew where a rule changes, and of a firm’s own only', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const next = numbers(11)
      for (let n = 0; n < 12; n += 1)
        await open().transact(workspace, opened(newContact(newId<CustomerId>(), next), next, []))
      const before = await figures(workspace)
      expect(await outcomes(workspace)).toMatchObject({ pending: 0 })
      while ((await keep(workspace, 10)) > 0);
      expect(await figures(workspace)).toEqual(before)
      expect(Object.values(await outcomes(other))).toEqual([0, 0, 0, 0, 0])
      expect(await open().read(other, ({ served }) => served.since(0 as Instant))).toEqual([])
    })
  })

  const keep = (workspace: WorkspaceId, most: number) =>
    open().transact(workspace, ({ keptDays }) => keptDays.keep({ timeZone: ZONE, repeatWithin: FORTNIGHT }, most))

  const outcomes = (workspace: WorkspaceId) =>
    open().read(workspace, ({ served }) =>
      served.outcomes(
        { from: FIRST as Instant, to: (FIRST + 90 * DAY_MS) as Instant },
        (FIRST + 200 * DAY_MS) as Instant,
        FORTNIGHT,
      ),
    )

  const figures = (workspace: WorkspaceId) =>
    open().read(workspace, async ({ served, mistakes, journeys, practice }) => {
      const told: unknown[] = []
      for (const from of [0, FIRST + 3 * DAY_MS, FIRST + 17 * DAY_MS + 5 * HOUR_MS])
        told.push(await served.since(from as Instant))
      for (const [from, to] of [
        [FIRST - DAY_MS, FIRST + 90 * DAY_MS],
        [FIRST + 2 * DAY_MS + 7 * HOUR_MS, FIRST + 30 * DAY_MS + HOUR_MS],
        [FIRST + 9 * DAY_MS, FIRST + 9 * DAY_MS + 9 * HOUR_MS],
      ] as const) {
        const period = { from: from as Instant, to: to as Instant }
        for (const now of [to, FIRST + 33 * DAY_MS + 5 * HOUR_MS, FIRST + 200 * DAY_MS])
          for (const window of [FORTNIGHT, (3 * DAY_MS) as DurationMs])
            told.push(await served.outcomes(period, now as Instant, window))
        told.push(
          await practice.waits(period.to, 6),
          await mistakes.count(period.from, period.to, ZONE),
          await journeys.stages(period.from, period.to),
          await journeys.domino(period.from, period.to, FORTNIGHT),
        )
      }
      return told
    })
}

type Act = (
  contact: Contact,
  next: (below: number) => number,
  customers: readonly CustomerId[],
) => (records: Records) => Promise<void>

function newContact(customer: CustomerId, next: (below: number) => number): Contact {
  const at = FIRST + next(DAYS * 24) * HOUR_MS + 600_000
  return { id: newId<ConversationId>(), customer, at, answered: false, audited: false }
}

const later = (contact: Contact, hours: number) => (contact.at + hours * HOUR_MS) as Instant

/** A conversation with a first answer of the assistant's, at once or days after; most are closed and audited. */
const opened: Act = (contact, next) => {
  const [topic, isLate, audits] = [TOPICS[next(3)] ?? null, next(6) === 0, next(5) > 0]
  const answer = next(5) > 0 ? answering(contact, later(contact, isLate ? 30 + next(400) : 0), topic, false) : null
  const close = closing(contact)
  contact.answered = answer !== null
  contact.audited = audits
  return async (records) => {
    const customer = { id: contact.customer, name: null, email: null }
    const { id, at } = contact
    await records.conversations.open({ id, channel: 'chat', language: 'pl', customer, at: at as Instant, demo: false })
    await records.conversations.append(
      id,
      message('Ile mam dni na zwrot?', { id: firstOf(contact), at: at as Instant }),
    )
    await records.conversations.update(id, { topic })
    await answer?.(records)
    if (audits) await close(records)
  }
}

const firstOf = ({ id }: Contact) => `q-${id}` as MessageId

function answering(contact: Contact, at: Instant, topic: string | null, thanks: boolean) {
  const [said, turn] = [newId<MessageId>(), newId<TurnId>()]
  const walked = {
    id: turn,
    conversation: contact.id,
    message: { id: firstOf(contact), at },
    understanding: { topic: { name: topic }, signals: { gratitude: thanks ? 'dziękuję' : null } },
    reply: { kind: 'answer', citations: thanks ? [] : [{ article: 'zwroty' }] },
    delivery: { kind: 'send' },
    playbookVersion: 1,
  } as unknown as Turn
  const text = message('Masz 30 dni.', { id: said, from: 'assistant', at })
  return async ({ conversations, turns }: Records) => {
    await conversations.append(contact.id, text)
    await turns.save(walked)
  }
}

function closing(contact: Contact) {
  const found = [mistake(contact.id, { stage: 'waiting' })]
  return async ({ conversations, mistakes }: Records) => {
    await conversations.update(contact.id, { status: 'closed', closedAt: later(contact, 1) })
    await mistakes.replaceFor(contact.id, 'automatic', contact.at % 3 === 0 ? found : [], later(contact, 2))
  }
}

/** What happens to conversations, each as its workflow does it. */
const ACTS: readonly Act[] = [
  opened,
  (contact) => {
    contact.audited = true
    return closing(contact)
  },
  // The customer writes again; what was closed opens, and waits for another audit.
  (contact, next) => {
    const at = later(contact, 3 + next(500))
    const more = message('Dziękuję!', { at })
    const turn = next(2) === 0 ? answering(contact, at, 'invoice', next(2) === 0) : null
    const wasAudited = contact.audited
    contact.audited = false
    return async (records) => {
      await records.conversations.append(contact.id, more)
      if (wasAudited) {
        await records.conversations.update(contact.id, { status: 'open', closedAt: null, auditedAt: null })
        await records.conversations.record(contact.id, { at, type: 'reopened' })
      }
      await turn?.(records)
    }
  },
  // A person is asked for, in what is audited, too.
  (contact, next) => {
    const at = later(contact, 2 + next(300))
    return async ({ conversations }) => {
      await conversations.update(contact.id, {
        status: 'open',
        closedAt: null,
        handover: { state: 'requested', because: 'customer-asked', since: at },
      })
      await conversations.record(contact.id, { at, type: 'human-requested' })
      await conversations.record(contact.id, {
        at,
        type: 'handed-over',
        team: null,
        agent: null,
        because: 'customer-asked',
      })
    }
  },
  (contact, next) => {
    const at = later(contact, 2 + next(300))
    return async ({ conversations }) => conversations.record(contact.id, { at, type: 'reopened' })
  },
  (contact, next) => {
    const [value, at] = [1 + next(10), later(contact, next(20))]
    return async ({ conversations }) => conversations.rate(contact.id, { value, comment: 'dobrze', at })
  },
  (contact, next) => {
    const topic = TOPICS[next(3)] ?? null
    return async ({ conversations }) => conversations.update(contact.id, { topic })
  },
  (contact) => {
    const found = mistake(contact.id, { message: firstOf(contact), severity: 4 })
    return async ({ mistakes }) => mistakes.add([found])
  },
  (contact) =>
    async ({ personalData }) =>
      personalData.eraseConversations([contact.id], later(contact, 900)),
  (contact, next, customers) => {
    const merge = { id: newId(), at: 0 as Instant, by: newId<PersonId>() }
    const gone = customers[next(customers.length)] as CustomerId
    return async ({ identities, personalData }) => {
      // Nobody to merge: somebody else already was.
      for (const customer of [gone, contact.customer])
        if ((await personalData.conversationsOf(customer)).length === 0) return
      if (gone !== contact.customer) await identities.merge({ ...merge, gone, kept: contact.customer })
    }
  },
  (contact) =>
    async ({ conversations }) =>
      conversations.update(contact.id, { snoozedUntil: later(contact, 90) }),
]
