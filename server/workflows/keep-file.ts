import { MOST_FILE_BYTES, mediaTypeOf, safeFileName } from '../../core/conversation/conversation.ts'
import type { AttachmentId, ConversationId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { AttachmentFacts } from '../ports/attachments.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'

/** So much may wait unsent in one conversation: more is no letter's worth of files but somebody filling the disk. */
const MOST_LOOSE_BYTES = 4 * MOST_FILE_BYTES

export interface IncomingFile {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  /** Made by the sender: the same id twice is one file. */
  readonly id: AttachmentId
  readonly name: string
  readonly content: Uint8Array
  /** null = the customer. */
  readonly by: PersonId | null
}

export interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/**
 * Keeps a file that a message will carry, once its bytes and its name agree on a kind that we take.
 * @throws {Failure} not-found; file-kind-refused; file-too-large.
 */
export async function keepFile(file: IncomingFile, { store, clock }: Ports): Promise<AttachmentFacts> {
  const { workspace, conversation, id, content, by } = file
  if (content.byteLength > MOST_FILE_BYTES) throw new Failure('file-too-large', 'give-up')
  const name = safeFileName(file.name)
  const type = mediaTypeOf(name, content)
  if (type === null || content.byteLength === 0) throw new Failure('file-kind-refused', 'give-up')
  return store.transact(workspace, async ({ attachments }) => {
    if ((await attachments.looseBytes(conversation)) + content.byteLength > MOST_LOOSE_BYTES)
      throw new Failure('file-too-large', 'give-up')
    return attachments.save({ id, conversation, name, type, content, by, at: clock.now() })
  })
}
