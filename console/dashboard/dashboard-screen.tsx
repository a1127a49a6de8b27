import { SegmentedControl } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { PERIODS, type Period, periodDays, wholeDays } from '../ui/period.ts'
import { AssistantOutcomes } from './assistant-outcomes.tsx'
import styles from './dashboard-screen.module.css'
import { DraftsJudged } from './drafts-judged.tsx'
import { Figures } from './figures.tsx'
import { GuardCounts } from './guard-counts.tsx'
import { KeptPromises } from './kept-promises.tsx'
import { Practice } from './practice.tsx'
import { RateTable } from './rate-table.tsx'
import { TopCodes } from './top-codes.tsx'

// The charts' library is as large as the rest of the console together.
const DayChart = lazy(async () => ({ default: (await import('./day-chart.tsx')).DayChart }))

export function DashboardScreen() {
  const { t } = useTranslation()
  const { days } = useSearch({ from: '/desk/dashboard' })
  const [now] = useState(Date.now)
  const period = periodDays(days, now)
  const board = useQuery({
    ...query('readDashboard', {
      query: wholeDays(period),
    }),
    placeholderData: keepPreviousData,
  })
  const { data } = board
  return (
    <Page
      title={t('dashboard.title')}
      lead={t('dashboard.lead')}
      actions={
        <>
          <Link to="/report">{t('report.title')}</Link>
          <Link to="/journey" search={{ days }}>
            {t('journey.title')}
          </Link>
          <PeriodChoice days={days} />
        </>
      }
    >
      {board.error && !data && <FailureNote error={board.error} onRetry={board.refetch} />}
      {data && (
        <div className={styles.board}>
          <Figures board={data} period={period} />
          {data.all.conversations === 0 ? (
            <EmptyState
              title={t('dashboard.empty.title')}
              action={<Link to="/knowledge">{t('dashboard.empty.action')}</Link>}
            >
              {t('dashboard.empty')}
            </EmptyState>
          ) : (
            <>
              <div className={styles.columns}>
                <RateTable board={data} period={period} />
                <TopCodes board={data} period={period} />
              </div>
              <AssistantOutcomes period={period} />
              <DraftsJudged period={period} />
              <Practice period={period} />
              <div className={styles.columns}>
                <KeptPromises period={period} />
                <GuardCounts period={period} />
              </div>
              <Suspense fallback={<div className={styles.chartSpace} />}>
                <DayChart days={data.days} />
              </Suspense>
            </>
          )}
        </div>
      )}
    </Page>
  )
}

function PeriodChoice({ days }: { readonly days: Period }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('dashboard.period')}
      value={String(days)}
      onChange={(value) =>
        void navigate({ to: '/dashboard', search: { days: PERIODS.find((known) => String(known) === value) ?? days } })
      }
      data={PERIODS.map((count) => ({ value: String(count), label: t('dashboard.period.days', { count }) }))}
    />
  )
}
