import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { showToast } from '../ui/toasts.tsx'
import { query } from './call.ts'
import { notifyDesktop } from './desktop-notes.ts'

const LOOK_MS = 30_000
const NEWS_MS = 120_000

/** Tells of each reminder of one's own once, when its moment comes; it stays on the conversation until it is done. */
export function useDueReminders(): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const told = useRef(new Set<string>())
  const items = useQuery({ ...query('listReminders'), refetchInterval: LOOK_MS }).data?.items
  useEffect(() => {
    for (const { id, conversation, note, isDue, dueAt } of items ?? []) {
      // What was due before stands above the list; only what comes due now is news.
      if (!isDue || told.current.has(id) || Date.now() - Date.parse(dueAt) > NEWS_MS) continue
      told.current.add(id)
      const open = () => void navigate({ to: '/inbox/$id', params: { id: conversation }, search: { view: 'all' } })
      showToast({
        title: t('reminders.due'),
        text: note,
        isBad: false,
        action: { label: t('promises.open'), run: open },
      })
      notifyDesktop(t('reminders.due'), note, id, open)
    }
  }, [items, t, navigate])
}
