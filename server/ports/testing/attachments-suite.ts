import { describe, expect, it } from 'vitest'
import type { AttachmentId, ConversationId, Instant, MessageId, PersonId } from '../../../core/vocabulary/vocabulary.ts'
import type { NewAttachment } from '../attachments.ts'
import type { Store } from '../store.ts'
import { newConversation, newId, newWorkspace } from './records.ts'

const content = Uint8Array.from({ length: 70_000 }, (_, n) => (n * 31) % 256)

const file = (conversation: ConversationId, change: Partial<NewAttachment> = {}): NewAttachment => ({
  id: newId<AttachmentId>(),
  conversation,
  name: 'Zdjęcie łóżka.png',
  type: 'image/png',
  content,
  by: null,
  at: 1_000 as Instant,
  ...change,
})

export function describeAttachments(open: () => Store): void {
  describe('attachments', () => {
    it('come back byte for byte, and the same id twice is one file', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const kept = file(id)
      for (const again of [kept, kept, { ...kept, content: Uint8Array.of(1) }, kept])
        await open().transact(workspace, ({ attachments }) => attachments.save(again))
      for (let time = 0; time < 3; time++) {
        const stored = await open().read(workspace, ({ attachments }) => attachments.load(id, kept.id))
        expect(stored).toMatchObject({ name: 'Zdjęcie łóżka.png', type: 'image/png', size: 70_000, message: null })
        expect(Buffer.compare(stored?.content ?? new Uint8Array(), content)).toBe(0)
      }
    })
    it('are carried by one message only, of their own conversation, sent by who uploaded them', async () => {
      const workspace = await newWorkspace(open())
      const [id, other] = [await newConversation(open(), workspace), await newConversation(open(), workspace)]
      const [one, two] = [file(id), file(id)]
      const message = newId<MessageId>()
      const attach = (conversation: ConversationId, to = message, by: PersonId | null = null) =>
        open().transact(workspace, ({ attachments }) => attachments.attach(conversation, [two.id, one.id], to, by))
      await open().transact(workspace, async ({ attachments }) => {
        await attachments.save(one)
        await attachments.save(two)
      })
      await expect(attach(other)).rejects.toMatchObject({ code: 'not-found' })
      await expect(attach(id, message, newId<PersonId>())).rejects.toMatchObject({ code: 'not-found' })
      expect((await attach(id)).map((facts) => facts.id)).toEqual([two.id, one.id])
      expect((await attach(id)).map((facts) => facts.id)).toEqual([two.id, one.id])
      await expect(attach(id, newId<MessageId>())).rejects.toMatchObject({ code: 'not-found' })
    })
    it('belong to a conversation that is there, and are seen in no other', async () => {
      const workspace = await newWorkspace(open())
      const [id, other] = [await newConversation(open(), workspace), await newConversation(open(), workspace)]
      const kept = file(id)
      await open().transact(workspace, ({ attachments }) => attachments.save(kept))
      expect(await open().read(workspace, ({ attachments }) => attachments.load(other, kept.id))).toBeNull()
      const stray = file(newId<ConversationId>())
      await expect(open().transact(workspace, ({ attachments }) => attachments.save(stray))).rejects.toMatchObject({
        code: 'not-found',
      })
      const taken = file(other, { id: kept.id })
      await expect(open().transact(workspace, ({ attachments }) => attachments.save(taken))).rejects.toMatchObject({
        code: 'not-found',
      })
    })
    it('that nobody sent are counted and forgotten; what a message carries stays', async () => {
      const workspace = await newWorkspace(open())
      const id = await newConversation(open(), workspace)
      const [sent, loose, message] = [file(id), file(id), newId<MessageId>()]
      await open().transact(workspace, async ({ attachments }) => {
        await attachments.save(sent)
        await attachments.save(loose)
        await attachments.attach(id, [sent.id], message, null)
      })
      const look = () => open().read(workspace, ({ attachments }) => attachments.looseBytes(id))
      expect(await look()).toBe(70_000)
      await open().transact(workspace, ({ attachments }) => attachments.forgetLoose(1_001 as Instant))
      expect(await look()).toBe(0)
      await open().transact(workspace, ({ attachments }) => attachments.release(id, message))
      expect(await look()).toBe(70_000)
      expect(await open().read(workspace, ({ attachments }) => attachments.load(id, sent.id))).not.toBeNull()
    })
  })
}
