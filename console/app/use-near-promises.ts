import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from '../i18n/i18n.ts'
import { formatHour } from '../ui/format.ts'
import { showToast } from '../ui/toasts.tsx'
import { query } from './call.ts'

const LOOK_MS = 60_000

/** Tells of each promise of one's own once, when its time comes near; the menu's number says how many there are. */
export function useNearPromises(): number {
  const { t } = useTranslation()
  const locale = useLocale()
  const navigate = useNavigate()
  const told = useRef(new Set<string>())
  const counts = useQuery({ ...query('countPromises'), refetchInterval: LOOK_MS }).data
  useEffect(() => {
    for (const { id, conversation, message, quote, dueAt } of counts?.near ?? []) {
      if (told.current.has(id)) continue
      told.current.add(id)
      showToast({
        title: t('promises.near', { time: formatHour(dueAt, locale) }),
        text: quote,
        isBad: true,
        action: {
          label: t('promises.open'),
          run: () =>
            void navigate({ to: '/inbox/$id', params: { id: conversation }, search: { view: 'all', message } }),
        },
      })
    }
  }, [counts, t, locale, navigate])
  return (counts?.mine.near ?? 0) + (counts?.mine.overdue ?? 0)
}
