import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { showToast } from '../ui/toasts.tsx'
import { useReport } from '../ui/use-report.ts'
import { type Action, type Change, type Item, undoOf } from './undo-of.ts'

/** Changes the conversations together, says what refused, and offers the way back. */
export function useBulk(items: readonly Item[], onDone: () => void) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const look = () =>
    Promise.all(
      ['listConversations', 'countConversations', 'readConversation'].map((name) =>
        client.invalidateQueries({ queryKey: [name] }),
      ),
    )

  async function takeBack(changes: readonly Change[]): Promise<void> {
    try {
      for (const body of changes) await call('changeConversations', { body })
      report.done(t('inbox.bulk.undone'))
    } catch (error) {
      report.failed(error)
    }
    await look()
  }

  const change = useMutation({
    mutationFn: (action: Action) => call('changeConversations', { body: { ids: items.map(({ id }) => id), action } }),
    onSuccess: async ({ refused }, action) => {
      const failed = new Set(refused.map(({ id }) => id))
      const undo = undoOf(
        action,
        items.filter(({ id }) => !failed.has(id)),
      )
      const [first] = refused
      showToast({
        title: t('inbox.bulk.done', { count: items.length - refused.length }),
        text: first === undefined ? '' : t('inbox.bulk.refused', { count: refused.length, why: first.title }),
        isBad: refused.length === items.length,
        ...(undo.length > 0 && { action: { label: t('conversation.undo'), run: () => void takeBack(undo) } }),
      })
      onDone()
      await look()
    },
    onError: report.failed,
  })
  return { run: change.mutate, isBusy: change.isPending }
}
