import { describe, expect, it } from 'vitest'
import type { Instant, MessageId } from '../../../core/vocabulary/vocabulary.ts'
import type { Mark } from '../marks.ts'
import type { Store } from '../store.ts'
import { message, newConversation, newId, newWorkspace } from './records.ts'

export function describeMarks(open: () => Store): void {
  describe('marks', () => {
    async function aMessage() {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const said = message('Karnet nie działa')
      await open().transact(workspace, ({ conversations }) => conversations.append(id, said))
      const mark = (change: Partial<Mark> = {}): Mark => ({
        message: said.id,
        question: 'topic',
        label: 'technical-problem',
        source: 'closing',
        by: null,
        at: 10 as Instant,
        ...change,
      })
      const keep = (...marks: readonly Mark[]) =>
        open().transact(workspace, async (records) => {
          for (const one of marks) await records.marks.keep(one)
          return records.marks.read(10)
        })
      return { workspace, mark, keep }
    }

    it('come back with what was said, and the later one counts', async () => {
      const { mark, keep } = await aMessage()
      const read = await keep(mark(), mark({ label: 'booking', at: 20 as Instant }))
      expect(read).toEqual([{ ...mark({ label: 'booking', at: 20 as Instant }), text: 'Karnet nie działa' }])
    })

    it('that somebody chose are not undone by closing', async () => {
      const { mark, keep } = await aMessage()
      const chosen = mark({ label: 'booking', source: 'chosen' })
      expect((await keep(chosen, mark({ at: 30 as Instant })))[0]).toMatchObject(chosen)
    })

    it('of a message that is gone teach nothing, and other firms see none', async () => {
      const { mark, keep, workspace } = await aMessage()
      expect(await keep(mark({ message: newId<MessageId>() }))).toEqual([])
      const other = await newWorkspace(open())
      expect(await open().transact(other, ({ marks }) => marks.read(10))).toEqual([])
      expect(await open().transact(workspace, ({ marks }) => marks.count())).toEqual({
        marks: { topic: 1, emotion: 0 },
        newest: 10,
      })
    })

    it('remember what the last learning gave', async () => {
      const { workspace } = await aMessage()
      const learning = { at: 5 as Instant, marks: 30, trials: {} }
      const last = await open().transact(workspace, async ({ marks }) => {
        await marks.keepLearning(learning)
        await marks.keepLearning({ ...learning, at: 9 as Instant })
        return marks.lastLearning()
      })
      expect(last).toEqual({ ...learning, at: 9 })
    })
  })
}
