import { describe, expect, it } from 'vitest'
import type { ConversationId } from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { describeAttachments } from './attachments-suite.ts'
import { describeConversations } from './conversations-suite.ts'
import { describeDiagnoses } from './diagnoses-suite.ts'
import { describeInbox } from './inbox-suite.ts'
import { describeJourneys } from './journeys-suite.ts'
import { describeKnowledgeCare } from './knowledge-suite.ts'
import { describeLedger } from './ledger-suite.ts'
import { describeMail } from './mail-suite.ts'
import { describeMarks } from './marks-suite.ts'
import { describeModels } from './models-suite.ts'
import { describePeople } from './people-suite.ts'
import { describePractice } from './practice-suite.ts'
import { describeProblems } from './problems-suite.ts'
import { message, newConversation, newId, newWorkspace } from './records.ts'
import { describeRecords } from './records-suite.ts'
import { describeSearch } from './search-suite.ts'
import { describeServed } from './served-suite.ts'
import { describeTrials } from './trials-suite.ts'

/** What every store holds to. `open` gives the store under test, opened once for all of it. */
export function describeStore(open: () => Store): void {
  describeConversations(open)
  describeInbox(open)
  describeAttachments(open)
  describeSearch(open)
  describeMail(open)
  describeRecords(open)
  describePeople(open)
  describeLedger(open)
  describeModels(open)
  describeMarks(open)
  describeKnowledgeCare(open)
  describeProblems(open)
  describeDiagnoses(open)
  describePractice(open)
  describeJourneys(open)
  describeServed(open)
  describeTrials(open)

  describe('a transaction', () => {
    it('leaves nothing behind when its work fails', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace, 'jest')
      const failing = open().transact(workspace, async ({ conversations }) => {
        await conversations.append(id, message('nie ma'))
        throw new TypeError('bug')
      })
      await expect(failing).rejects.toThrow(TypeError)
      const stored = await open().transact(workspace, ({ conversations }) => conversations.load(id))
      expect(stored?.messages.map(({ text, seq }) => [text, seq])).toEqual([['jest', 1]])
    })

    it('fails when its work hides a statement that failed, for nothing of it was stored', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const hiding = open().transact(workspace, async ({ conversations }) => {
        await conversations.append(id, message('pierwsza'))
        await conversations
          .open({
            id: newId<ConversationId>(),
            channel: 'chat',
            language: null,
            customer: null as never,
            at: 1 as never,
            demo: false,
          })
          .catch(() => {})
        await conversations.append(id, { ...message('druga'), at: 'nie liczba' as never }).catch(() => {})
      })
      await expect(hiding).rejects.toThrow()
      expect((await open().transact(workspace, ({ conversations }) => conversations.load(id)))?.messages).toEqual([])
    })

    it('that fails among others that come at once takes none of them along, and leaves no gap in their order', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const sent = await Promise.allSettled(
        Array.from({ length: 30 }, (_, n) =>
          open().transact(workspace, async ({ conversations }) => {
            const { message: stored } = await conversations.append(id, message(String(n)))
            if (n % 3 === 1) throw new TypeError('bug')
            // A statement that fails in the database, too, is its own transaction's alone.
            if (n % 3 === 2) await conversations.append(id, { ...message('x'), at: 'nie liczba' as never })
            return stored
          }),
        ),
      )
      const acknowledged = sent.flatMap((one) => (one.status === 'fulfilled' ? [[one.value.seq, one.value.text]] : []))
      const stored = await open().read(workspace, ({ conversations }) => conversations.messagesAfter(id, 0))
      expect(stored.map(({ seq, text }) => [seq, text])).toEqual(
        acknowledged.toSorted(([a], [b]) => Number(a) - Number(b)),
      )
      expect(stored.map(({ seq }) => seq)).toEqual(Array.from({ length: 10 }, (_, n) => n + 1))
    })

    it('waits its turn instead of failing when many come at once', async () => {
      const workspace = await newWorkspace(open())
      const ids = await Promise.all(Array.from({ length: 40 }, () => newConversation(open(), workspace, 'naraz')))
      expect(new Set(ids).size).toBe(40)
    })
  })

  it('answers a probe', async () => {
    await expect(open().probe()).resolves.toBeUndefined()
  })

  it('names the firms and finds one by its widget’s key', async () => {
    const id = await newWorkspace(open())
    const mine = (await open().directory.workspaces()).find((workspace) => workspace.id === id)
    expect(await open().directory.workspaceOfWidgetKey(mine?.widgetKey ?? '')).toEqual(mine)
    expect(await open().directory.workspaceOfWidgetKey('zmyślony')).toBeNull()
  })
}
