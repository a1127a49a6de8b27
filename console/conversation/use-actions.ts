import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useReport } from '../ui/use-report.ts'

type Closing = Parameters<typeof call<'closeConversation'>>[1]['body']

/** What can be done with a conversation as a whole. Each shows at once and says when it failed. */
export function useActions(id: string) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const params = { id }
  const action = useMutation({
    mutationFn: ({ run }: { readonly run: () => Promise<Output<'acceptConversation'>>; readonly done?: string }) =>
      run(),
    onSuccess: async (summary, { done }) => {
      client.setQueryData(query('readConversation', { params }).queryKey, (known) =>
        known ? { ...known, summary } : known,
      )
      if (done !== undefined) report.done(done)
      await Promise.all(
        ['readConversation', 'listConversations', 'countConversations'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      )
    },
    onError: report.failed,
  })
  return {
    isBusy: action.isPending,
    accept: () =>
      action.mutate({
        run: () => call('acceptConversation', { params, body: {} }),
        done: t('conversation.done.accepted'),
      }),
    giveBack: () =>
      action.mutate({
        run: () => call('returnConversation', { params, body: {} }),
        done: t('conversation.done.returned'),
      }),
    assign: (person: string) => action.mutate({ run: () => call('assignConversation', { params, body: { person } }) }),
    release: () =>
      action.mutate({
        run: () => call('releaseConversation', { params, body: {} }),
        done: t('conversation.done.released'),
      }),
    snooze: (until: Date) =>
      action.mutate({
        run: () => call('snoozeConversation', { params, body: { until: until.toISOString() } }),
        done: t('conversation.done.snoozed'),
      }),
    wake: () => action.mutate({ run: () => call('wakeConversation', { params, body: {} }) }),
    reopen: () => action.mutate({ run: () => call('reopenConversation', { params, body: {} }) }),
    chooseTopic: (topic: Topic, message?: string) =>
      action.mutate({
        run: () => call('chooseTopic', { params, body: { topic, ...(message !== undefined && { message }) } }),
        done: t('conversation.topic.chosen'),
      }),
    close: (body: Closing) =>
      action.mutate({ run: () => call('closeConversation', { params, body }), done: t('conversation.done.closed') }),
  }
}
