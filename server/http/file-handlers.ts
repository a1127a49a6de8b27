import type { FILE_ROUTES } from '../../contract/http/files.ts'
import type { AttachmentId, ConversationId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredAttachment } from '../ports/attachments.ts'
import { Failure } from '../ports/failure.ts'
import { keepFile } from '../workflows/keep-file.ts'
import type { Handlers } from './call.ts'
import { showAttachment } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { isVisibleToVisitor } from './visitor-view.ts'

/** Files of conversations: up by themselves, down by the message that carries them. */
export function fileHandlers(ports: HttpPorts): Handlers<keyof typeof FILE_ROUTES> {
  const { store } = ports
  async function load(workspace: WorkspaceId, conversation: string, file: string): Promise<StoredAttachment> {
    const stored = await store.read(workspace, ({ attachments }) =>
      attachments.load(conversation as ConversationId, file as AttachmentId),
    )
    if (stored === null) throw new Failure('not-found', 'give-up')
    return stored
  }
  return {
    uploadFile: async ({ caller, params, query, body }) =>
      showAttachment(
        await keepFile(
          {
            workspace: caller.workspace.id,
            conversation: params.id as ConversationId,
            id: query.file as AttachmentId,
            name: query.name,
            content: body,
            by: caller.person.id,
          },
          ports,
        ),
      ),
    readFile: ({ caller, params }) => load(caller.workspace.id, params.id, params.file),
    uploadVisitorFile: async ({ caller, query, body }) =>
      showAttachment(
        await keepFile(
          {
            workspace: caller.workspace,
            conversation: caller.conversation,
            id: query.file as AttachmentId,
            name: query.name,
            content: body,
            by: null,
          },
          ports,
        ),
      ),
    readVisitorFile: async ({ caller, params }) => {
      const file = await load(caller.workspace, caller.conversation, params.file)
      if (!(await isVisible(caller.workspace, file))) throw new Failure('not-found', 'give-up')
      return file
    },
  }

  /** The customer sees the files of messages they see: none of a note's, none that is still held. */
  async function isVisible(workspace: WorkspaceId, { conversation, message, by }: StoredAttachment): Promise<boolean> {
    if (by === null) return true
    const stored = await store.read(workspace, ({ conversations }) => conversations.load(conversation))
    return stored?.messages.some((known) => known.id === message && isVisibleToVisitor(known)) ?? false
  }
}
