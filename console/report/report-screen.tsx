import { Button } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconFileTypePdf } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CAUSE_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatDays, formatInterval, formatMinutes, formatMoney, formatRate } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { MoveList } from './move-list.tsx'
import { ReportMailing } from './report-mailing.tsx'
import styles from './report-screen.module.css'
import { chosenWeek, type Week, weekOf } from './week.ts'

type Report = Output<'readReport'>

const ICON = { size: 16, 'aria-hidden': true } as const

/** The week in two minutes: what got worse, what got better, what is to be decided. */
export function ReportScreen() {
  const { t } = useTranslation()
  const locale = useLocale()
  const [now] = useState(Date.now)
  const week = chosenWeek(useSearch({ from: '/desk/report' }), now)
  const from = new Date(`${week.monday}T00:00:00`).toISOString()
  const mayManage = useMay('manager')
  const report = useQuery({ ...query('readReport', { query: { from } }), placeholderData: keepPreviousData })
  const { data } = report
  const days = t('report.days', { days: formatDays(week.monday, week.sunday, locale) })
  return (
    <Page title={t('report.title')} lead={days} actions={<Choice week={week} now={now} />}>
      {report.error && !data && <FailureNote error={report.error} onRetry={report.refetch} />}
      {data && data.week.conversations === 0 && (
        <EmptyState
          title={t('report.empty.title')}
          action={
            <Link to="/dashboard" search={{ days: 28 }}>
              {t('report.empty.action')}
            </Link>
          }
        >
          {t('report.empty')}
        </EmptyState>
      )}
      {data && data.week.conversations > 0 && (
        <div className={styles.report}>
          <Summary report={data} />
          <section>
            <h2>{t('report.worse')}</h2>
            <MoveList moves={data.worse} week={week} withRemedy />
          </section>
          <section>
            <h2>{t('report.better')}</h2>
            <MoveList moves={data.better} week={week} withRemedy={false} />
          </section>
          <Causes causes={data.causes} />
          <Decisions open={data.open} />
        </div>
      )}
      {mayManage && <ReportMailing />}
    </Page>
  )
}

function Choice({ week, now }: { readonly week: Week; readonly now: number }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const day = new Date(`${week.monday}T12:00:00`)
  const next = weekOf(day, 1)
  const isLast = next.monday > weekOf(new Date(now)).monday
  return (
    <div className={styles.choice}>
      <LinkButton
        to="/report"
        search={{ week: weekOf(day, -1).monday }}
        variant="default"
        leftSection={<IconChevronLeft {...ICON} />}
      >
        {t('report.previous')}
      </LinkButton>
      {!isLast && (
        <LinkButton
          to="/report"
          search={{ week: next.monday }}
          variant="default"
          rightSection={<IconChevronRight {...ICON} />}
        >
          {t('report.next')}
        </LinkButton>
      )}
      <Button
        component="a"
        href={`/api/v1/report.pdf?week=${week.monday}&locale=${locale}`}
        download
        variant="default"
        leftSection={<IconFileTypePdf {...ICON} />}
      >
        {t('report.pdf')}
      </Button>
    </div>
  )
}

function Summary({ report: { week, before } }: { readonly report: Report }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const earlier = (value: string | null) => (value === null ? '' : t('report.before', { value }))
  const figures: readonly (readonly [string, string, string])[] = [
    [
      t('report.rate'),
      week.per100 === null ? '—' : formatRate(week.per100, locale),
      `${week.low === null || week.high === null ? '' : `${formatInterval(week.low, week.high, locale)} `}${earlier(before.per100 === null ? null : formatRate(before.per100, locale))}`,
    ],
    [
      t('report.conversations'),
      formatCount(week.conversations, locale),
      earlier(formatCount(before.conversations / 4, locale)),
    ],
    [
      t('report.firstResponse'),
      week.firstResponseMinutes === null ? '—' : formatMinutes(week.firstResponseMinutes, locale),
      earlier(before.firstResponseMinutes === null ? null : formatMinutes(before.firstResponseMinutes, locale)),
    ],
    [t('dashboard.cost'), formatMoney(week.cost, locale), t('dashboard.cost.note')],
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value, note]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{value}</b>
            <span>{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** What lies behind the week's mistakes, as far as people have found it out. */
function Causes({ causes }: Pick<Report, 'causes'>) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  if (causes.length === 0) return null
  return (
    <section>
      <h2>{t('report.causes')}</h2>
      <ul className={styles.moves}>
        {causes.map(({ cause, origin, mistakes, cost }) => (
          <li key={`${cause} ${origin}`}>
            <b>{said(CAUSE_NAMES[cause])}</b> ({t(`ledger.origin.${origin}`)}){' '}
            <span className={styles.counts}>
              {t('report.causes.counts', {
                mistakes: formatCount(mistakes, locale),
                cost: formatMoney(cost, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Decisions({ open: { contested, ownerless, overdueReviews } }: { readonly open: Report['open'] }) {
  const { t } = useTranslation()
  const isAnything = contested + ownerless + overdueReviews > 0
  return (
    <section>
      <h2>{t('report.decide')}</h2>
      {!isAnything && <p className={styles.none}>{t('report.decide.none')}</p>}
      <ul className={styles.moves}>
        {contested > 0 && (
          <li>
            <Link to="/ledger" search={{ state: 'contested' }}>
              {t('report.contested', { count: contested })}
            </Link>
          </li>
        )}
        {ownerless > 0 && (
          <li>
            <Link to="/recurring">{t('report.ownerless', { count: ownerless })}</Link>
          </li>
        )}
        {overdueReviews > 0 && (
          <li>
            <Link to="/knowledge">{t('report.reviews', { count: overdueReviews })}</Link>
          </li>
        )}
      </ul>
    </section>
  )
}
