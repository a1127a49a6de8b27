/** A process that writes messages as fast as it can and says of each that it tries, then that it was acknowledged. */
import { randomBytes } from 'node:crypto'
import { writeSync } from 'node:fs'
import type { ConversationId, Instant, MessageId, WorkspaceId } from '../../../../core/vocabulary/vocabulary.ts'
import { openEmbeddedStore } from '../open-embedded-store.ts'
import { openPostgresStore } from '../open-postgres-store.ts'

/** `unsynced`: kill -9 leaves the kernel's cache alone, so a quick test need not wait for the disk. */
const [kind = '', place = '', workspace = '', again = '', sync = ''] = process.argv.slice(2)
const SENDERS = 4
/** Long messages fill the log fast, so that a crash meets the change from one of its files to the next. */
const NOISE_BYTES = Number(process.env['OPIEKUN_WRITER_NOISE'] ?? 0)

const opened =
  kind === 'embedded'
    ? await openEmbeddedStore({ directory: place, syncs: sync !== 'unsynced' })
    : await openPostgresStore({ url: place })
await Promise.all(
  Array.from({ length: SENDERS }, (_, sender) => send(`${workspace}-${sender}` as ConversationId, sender)),
)

async function send(conversation: ConversationId, sender: number): Promise<void> {
  await opened.store.transact(workspace as WorkspaceId, ({ conversations }) =>
    conversations.open({
      id: conversation,
      channel: 'chat',
      language: null,
      customer: { id: conversation as never, name: null, email: null },
      at: 1 as Instant,
      demo: false,
    }),
  )
  // What the last process tried without an answer is sent again first, as a browser would.
  const unanswered = again.split(',').filter((id) => id.startsWith(`${sender}-`))
  for (;;) await append(conversation, (unanswered.shift() ?? `${sender}-${crypto.randomUUID()}`) as MessageId)
}

async function append(conversation: ConversationId, id: MessageId): Promise<void> {
  writeSync(1, `try ${id}\n`)
  const { message } = await opened.store.transact(workspace as WorkspaceId, async ({ conversations, outbox }) => {
    const appended = await conversations.append(conversation, {
      id,
      from: 'customer',
      author: null,
      text: `Dzień dobry, tu ${id} ${randomBytes(NOISE_BYTES).toString('base64')}`,
      internal: false,
      at: Date.now() as Instant,
      delivery: 'sent',
      sendAt: null,
      overrideReason: null,
    })
    if (appended.isNew) await outbox.add({ kind: 'audit', conversation })
    return appended
  })
  writeSync(1, `ack ${id} ${message.seq}\n`)
}
