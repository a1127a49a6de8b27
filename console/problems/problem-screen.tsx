import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { Unread } from '../app/dead-ends.tsx'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatCount, formatDate, formatMoney } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { CaseList } from './case-list.tsx'
import { Examples } from './examples.tsx'
import { Fixes } from './fixes.tsx'
import { Grouping } from './grouping.tsx'
import styles from './problem-screen.module.css'
import { SinceWhen } from './since-when.tsx'
import { StateMark } from './state-mark.tsx'
import { TakeInHand } from './take-in-hand.tsx'
import { Trend, TrendReason } from './trend.tsx'
import { WeekChart } from './week-chart.tsx'
import { WhereFrom } from './where-from.tsx'
import { WhySo } from './why-so.tsx'

/** One recurring problem: what happens, where it comes from, what was done, and whether it helped. */
export function ProblemScreen() {
  const { t } = useTranslation()
  const said = useSaid()
  const { id } = useParams({ from: '/desk/recurring/$id' })
  const shown = useSearch({ from: '/desk/recurring/$id' })
  const { data: problem, error, refetch } = useQuery(query('readProblem', { params: { id } }))
  if (error && !problem) return <Unread error={error} onRetry={refetch} />
  if (!problem) return <Loading />
  return (
    <Page title={problem.givenName ?? said(problem.name)} lead={<Link to="/recurring">← {t('problems.back')}</Link>}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <WhatHappens problem={problem} />
          <WhereFrom contrast={problem.contrast} />
          <SinceWhen changed={problem.changed} />
          <WhySo id={id} conclusion={problem.conclusion} />
          <WeekChart id={id} weeks={problem.weeks} fixes={problem.fixes} />
          <Examples examples={problem.examples} />
        </div>
        <aside className={styles.side}>
          <TakeInHand key={`${problem.owner?.id} ${problem.due} ${problem.givenName}`} problem={problem} />
          <Fixes problem={problem} />
          <Grouping problem={problem} />
        </aside>
        <CaseList id={id} shown={shown} />
      </div>
    </Page>
  )
}

function WhatHappens({ problem }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const { id, cases, customers, costPerMonth, firstSeen, lastSeen, alongside, state, trend, isCurrent, nextMonth } =
    problem
  const toCases = { to: '/recurring/$id', params: { id }, hash: 'cases' } as const
  const figures = [
    [t('problems.cases'), String(cases)],
    [t('problems.customers'), String(customers)],
    [t('problems.cost'), formatMoney(costPerMonth, locale)],
  ] as const
  return (
    <section>
      <h2 className={styles.title}>{t('problems.what')}</h2>
      <ul className={styles.figures}>
        {figures.map(([name, value]) => (
          <li key={name}>
            <Link {...toCases} className={styles.figure}>
              <span>{name}</span>
              <b>{value}</b>
            </Link>
          </li>
        ))}
        <li className={styles.figure}>
          <span>{t('problems.heading')}</span>
          <b className={styles.word}>
            <Trend problem={problem} />
          </b>
        </li>
        <li className={styles.figure}>
          <span>{t('problems.state')}</span>
          <b className={styles.word}>
            <StateMark state={state} />
          </b>
        </li>
      </ul>
      <p className={styles.text}>
        {t('problems.what.text', {
          count: cases,
          from: formatDate(firstSeen, locale),
          to: formatDate(lastSeen, locale),
        })}{' '}
        <TrendReason trend={trend} />
        {isCurrent && nextMonth !== null && (
          <>
            {' '}
            {t('problems.next', {
              expected: formatCount(nextMonth.expected, locale),
              low: formatCount(nextMonth.low, locale),
              high: formatCount(nextMonth.high, locale),
            })}
          </>
        )}
        {!isCurrent && <> {t('problems.gone')}.</>}
        {alongside.length > 0 && (
          <> {t('problems.alongside', { kinds: alongside.map((code) => said(kindOf(code).name)).join(', ') })}</>
        )}
      </p>
    </section>
  )
}
