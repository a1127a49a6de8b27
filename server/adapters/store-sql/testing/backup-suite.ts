import { join } from 'node:path'
import { expect, it } from 'vitest'
import { defaultPlaybook } from '../../../../core/playbook/playbook.ts'
import type {
  ArticleId,
  AttachmentId,
  ConversationId,
  Instant,
  MessageId,
  TurnId,
  WorkspaceId,
} from '../../../../core/vocabulary/vocabulary.ts'
import { EVERY_MISTAKE } from '../../../ports/mistakes.ts'
import type { Store } from '../../../ports/store.ts'
import {
  message,
  mistake,
  moment,
  newConversation,
  newId,
  newWorkspace,
  person,
} from '../../../ports/testing/records.ts'
import type { OpenedStore, StoreOptions } from '../open-store-on.ts'

/** A place of its own, opened as often as wanted. */
type Place = (options: StoreOptions) => Promise<OpenedStore>

/** What a backup is for: all that was there is there again, in either kind of store, and nothing goes out twice. */
export function describeBackup(folder: string, newSource: () => Place, newTarget: () => Place): void {
  it('brings back all that was stored, goes on counting, and sends nothing without a person’s word', async () => {
    const file = join(folder, `${newId<string>()}.gz`)
    const source = await newSource()({})
    const workspace = await newWorkspace(source.store)
    const conversation = await fill(source.store, workspace)
    const before = await readAll(source.store, workspace, conversation)
    await source.backUp(file)
    await source.store.transact(workspace, ({ conversations }) =>
      conversations.append(conversation, message('po kopii')),
    )
    await source.store.close()

    const target = await newTarget()({ restoreFrom: file, impatient: true })
    expect(await readAll(target.store, workspace, conversation)).toEqual(before)

    const carriedOut: unknown[] = []
    await target.effects.start(async (_, effect) => void carriedOut.push(effect))
    const [held] = await target.effects.dead(workspace)
    expect(held).toMatchObject({
      effect: { kind: 'mail', to: 'klient@example.pl' },
      error: 'restored-from-backup',
      tries: 0,
    })

    await target.store.transact(workspace, async ({ conversations, turns }) => {
      const { message: next } = await conversations.append(conversation, message('ciąg dalszy'))
      expect(next.seq).toBe(4)
      await conversations.record(conversation, { type: 'note', text: 'po przywróceniu', at: moment() })
      await turns.save({ id: newId<TurnId>(), conversation, message: next, playbookVersion: 2 } as never)
    })
    expect(carriedOut).toEqual([])
    expect(await target.effects.replay(workspace, held?.id ?? '')).toBe(true)
    await expect.poll(() => carriedOut, { timeout: 10_000 }).toMatchObject([{ kind: 'mail' }])
    await target.store.close()
  })

  it('is refused by a store that holds a firm already', async () => {
    const file = join(folder, `${newId<string>()}.gz`)
    const source = await newSource()({})
    await newWorkspace(source.store)
    await source.backUp(file)
    await source.store.close()
    const open = newTarget()
    const target = await open({})
    await newWorkspace(target.store)
    await target.store.close()
    await expect(open({ restoreFrom: file })).rejects.toMatchObject({ code: 'store-not-empty', remedy: 'give-up' })
  })
}

const FILE = newId<AttachmentId>()

async function fill(store: Store, workspace: WorkspaceId): Promise<ConversationId> {
  const conversation = await newConversation(store, workspace, 'Dzień dobry', 'Zażółć gęślą jaźń 🐝 "\\" \n')
  const me = person()
  await store.transact(
    workspace,
    async ({ articles, attachments, conversations, mistakes, outbox, people, playbooks, turns }) => {
      await people.create(me, 'hash')
      const { message: sent } = await conversations.append(
        conversation,
        message('Odpowiedź', { from: 'agent', author: me, delivery: 'unknown' }),
      )
      const content = Uint8Array.from({ length: 300 }, (_, n) => n % 256)
      const file = { id: FILE, conversation, name: 'łóżko.png', type: 'image/png', content, by: me.id, at: moment() }
      await attachments.save(file)
      await attachments.attach(conversation, [FILE], sent.id, me.id)
      await conversations.record(conversation, { type: 'human-requested', at: moment() })
      await conversations.saveOrders(conversation, [
        { number: 'Z1', placedAt: null, status: 'nowe', total: null, paid: null, tracking: null, lines: [] },
      ])
      await conversations.rate(conversation, { value: 3, comment: 'meh', at: moment() })
      await turns.save({ id: newId<TurnId>(), conversation, message: sent, playbookVersion: 1 } as never)
      const found = mistake(conversation, { message: newId<MessageId>() })
      await mistakes.replaceFor(conversation, 'hybrid', [found], moment())
      await mistakes.decide(found.id, { state: 'confirmed', by: me.id, reason: 'tak', at: moment() })
      const article = {
        id: newId<ArticleId>(),
        title: 'Zwroty',
        text: '14 dni',
        tags: [],
        phrasings: [],
        owner: me.id,
        updatedAt: null,
        reviewBy: 9 as Instant,
        url: null,
      }
      await articles.save(article, null, me.id, moment())
      await playbooks.publish({ ...defaultPlaybook('Łąka'), knowledge: [article] }, me.id, 'start', moment())
      await outbox.add({ kind: 'mail', to: 'klient@example.pl', subject: 'Potwierdzenie', text: 'Dziękujemy' })
    },
  )
  return conversation
}

/** Everything that the ports can show of the firm. */
async function readAll(store: Store, workspace: WorkspaceId, conversation: ConversationId): Promise<unknown> {
  const firm = (await store.directory.workspaces()).filter(({ id }) => id === workspace)
  const records = await store.transact(
    workspace,
    async ({ articles, attachments, conversations, mistakes, people, playbooks, turns }) => {
      const file = await attachments.load(conversation, FILE)
      const all = { ...EVERY_MISTAKE, limit: 9 }
      const { items } = await mistakes.list(all)
      return {
        conversation: await conversations.load(conversation),
        file: { ...file, content: Array.from(file?.content ?? []) },
        turns: await turns.of(conversation),
        mistakes: await Promise.all(items.map(({ id }) => mistakes.load(id))),
        articles: await articles.list(),
        playbook: await playbooks.current(),
        people: await people.list(),
      }
    },
  )
  return { firm, ...records }
}
