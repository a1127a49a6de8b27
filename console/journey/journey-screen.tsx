import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { PERIODS, periodDays, wholeDays } from '../ui/period.ts'
import { Domino } from './domino.tsx'
import { ErrorMap } from './error-map.tsx'
import styles from './journey-screen.module.css'

/** The customer's way: where mistakes happen on it, what they push over, and where stopping that is cheapest. */
export function JourneyScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { days } = useSearch({ from: '/desk/journey' })
  const [now] = useState(Date.now)
  const period = periodDays(days, now)
  const whole = { query: wholeDays(period) }
  const map = useQuery({ ...query('readErrorMap', whole), placeholderData: keepPreviousData })
  const domino = useQuery({ ...query('readDomino', whole), placeholderData: keepPreviousData })
  return (
    <Page
      title={t('journey.title')}
      lead={t('journey.lead')}
      actions={
        <SegmentedControl
          size="xs"
          aria-label={t('dashboard.period')}
          value={String(days)}
          onChange={(value) =>
            void navigate({ to: '/journey', search: { days: PERIODS.find((one) => String(one) === value) ?? days } })
          }
          data={PERIODS.map((count) => ({ value: String(count), label: t('dashboard.period.days', { count }) }))}
        />
      }
    >
      {map.error && !map.data && <FailureNote error={map.error} onRetry={map.refetch} />}
      {!map.data && !map.error && <Loading />}
      {map.data?.conversations === 0 && (
        <EmptyState
          title={t('dashboard.empty.title')}
          action={<Link to="/knowledge">{t('dashboard.empty.action')}</Link>}
        >
          {t('dashboard.empty')}
        </EmptyState>
      )}
      {map.data && map.data.conversations > 0 && (
        <div className={styles.screen}>
          {domino.error && !domino.data && <FailureNote error={domino.error} onRetry={domino.refetch} />}
          {domino.data && <Domino domino={domino.data} />}
          <ErrorMap map={map.data} period={period} />
        </div>
      )}
    </Page>
  )
}
