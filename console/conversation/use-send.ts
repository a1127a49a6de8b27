import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, query } from '../app/call.ts'
import { hasCode, isWorthRetrying } from '../app/call-failure.ts'
import { useReport } from '../ui/use-report.ts'
import { returnToDraft } from './draft-return.ts'
import { dropOutgoing, type Outgoing, putOutgoing } from './outgoing.ts'

/** Sends a message and keeps its state where the transcript shows it. `onReason`: the guard asks why it should go all the same. */
export function useSend(conversation: string, onReason?: () => void) {
  const client = useQueryClient()
  const report = useReport()
  const { queryKey } = query('readConversation', { params: { id: conversation } })
  const sending = useMutation({
    mutationFn: ({ id, text, internal, files = [], overrideReason, through, mail }: Outgoing) => {
      // Numbers count within the place where something is said.
      const seen = client
        .getQueryData(queryKey)
        ?.messages.findLast(({ saidIn = conversation }) => saidIn === (through ?? conversation))?.seq
      return call('sendMessage', {
        params: { id: conversation },
        body: {
          id,
          text,
          internal,
          attachments: files.map((file) => file.id),
          ...(overrideReason === null ? {} : { overrideReason }),
          ...(through === undefined ? {} : { through }),
          ...(mail === undefined ? {} : { mail: { cc: [...mail.cc] } }),
          ...(seen === undefined ? {} : { after: seen }),
        },
      })
    },
    onSuccess: ({ message }) => {
      client.setQueryData(queryKey, (known) =>
        known && !known.messages.some(({ id }) => id === message.id)
          ? { ...known, messages: [...known.messages, message] }
          : known,
      )
      dropOutgoing(conversation, message.id)
      void client.invalidateQueries({ queryKey })
      void client.invalidateQueries({ queryKey: ['listConversations'] })
      void client.invalidateQueries({ queryKey: ['countConversations'] })
    },
    onError: (error, message) => {
      if (isWorthRetrying(error)) return putOutgoing(conversation, { ...message, state: 'failed' })
      // A decision of the server's: the same text would be refused again, so it goes back to where it can be changed.
      dropOutgoing(conversation, message.id)
      returnToDraft(conversation, { text: message.text, files: message.files ?? [] })
      if (hasCode(error, 'reason-needed') && onReason) return onReason()
      // What the colleague wrote stands in the transcript before the next try.
      if (hasCode(error, 'colleague-replied')) void client.invalidateQueries({ queryKey })
      return report.failed(error)
    },
  })
  function send(message: Outgoing): void {
    putOutgoing(conversation, message)
    sending.mutate(message)
  }
  return { send }
}
