import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { showToast } from '../ui/toasts.tsx'
import { useReport } from '../ui/use-report.ts'

/** What is one matter and what are two. Each says that it is done and offers the way back. */
export function useMatters(id: string) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const report = useReport()
  const change = useMutation({
    mutationFn: (run: () => Promise<void>) => run(),
    onSuccess: () =>
      Promise.all(
        ['readConversation', 'listConversations', 'countConversations', 'listPromisesOfConversation'].map((name) =>
          client.invalidateQueries({ queryKey: [name] }),
        ),
      ),
    onError: report.failed,
  })
  const open = (conversation: string) =>
    navigate({ to: '/inbox/$id', params: { id: conversation }, search: { view: 'all' } })
  const undoable = (title: string, undo: () => void) =>
    showToast({ title, text: '', isBad: false, action: { label: t('conversation.undo'), run: undo } })

  const undoJoin = (part: string) =>
    change.mutate(async () => {
      await call('undoJoin', { params: { id, part } })
      report.done(t('matters.apart'))
    })
  const undoSplit = (from: string, split: string) =>
    change.mutate(async () => {
      await call('undoSplit', { params: { id: from, split } })
      await open(from)
      report.done(t('matters.whole'))
    })
  return {
    isBusy: change.isPending,
    undoJoin,
    undoSplit,
    join: (part: string) =>
      change.mutate(async () => {
        await call('joinConversation', { params: { id }, body: { part } })
        undoable(t('matters.joined'), () => undoJoin(part))
      }),
    split: (messages: readonly string[]) =>
      change.mutate(async () => {
        const { id: made } = await call('splitConversation', { params: { id }, body: { messages: [...messages] } })
        await open(made)
        undoable(t('matters.split'), () => undoSplit(id, made))
      }),
  }
}
