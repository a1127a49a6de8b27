import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from './call.ts'
import { notifyDesktop } from './desktop-notes.ts'

/** Tells outside the page that one more customer waits for a person, where that was asked for. */
export function useWaitingNotes(): void {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const before = useRef<number>(undefined)
  const waiting = useQuery(query('countConversations')).data?.waiting
  useEffect(() => {
    const known = before.current
    before.current = waiting
    if (waiting === undefined || known === undefined || waiting <= known) return
    notifyDesktop(
      t('notes.waiting'),
      t('notes.waiting.count', { count: waiting }),
      'waiting',
      () => void navigate({ to: '/inbox', search: { view: 'waiting' } }),
    )
  }, [waiting, t, navigate])
}
