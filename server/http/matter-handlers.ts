import type { MATTER_ROUTES } from '../../contract/http/matters.ts'
import type { ConversationId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { joinConversations, undoJoin } from '../workflows/join-conversations.ts'
import { splitConversation, undoSplit } from '../workflows/split-conversation.ts'
import type { Handlers } from './call.ts'
import { showSummary } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

/** What is one matter and what are two. */
export function matterHandlers(ports: HttpPorts): Handlers<keyof typeof MATTER_ROUTES> {
  return {
    joinConversation: async ({ caller, params, body }) => {
      const both = { into: params.id as ConversationId, part: body.part as ConversationId }
      return showSummary((await joinConversations(caller.workspace.id, both, caller.person, ports)).summary)
    },
    undoJoin: async ({ caller, params }) => {
      const both = { into: params.id as ConversationId, part: params.part as ConversationId }
      return showSummary((await undoJoin(caller.workspace.id, both, caller.person, ports)).summary)
    },
    splitConversation: async ({ caller, params, body }) => {
      const going = { from: params.id as ConversationId, messages: body.messages as readonly string[] as MessageId[] }
      return showSummary((await splitConversation(caller.workspace.id, going, caller.person, ports)).summary)
    },
    undoSplit: async ({ caller, params }) => {
      const both = { from: params.id as ConversationId, id: params.split as ConversationId }
      return showSummary((await undoSplit(caller.workspace.id, both, caller.person, ports)).summary)
    },
  }
}
