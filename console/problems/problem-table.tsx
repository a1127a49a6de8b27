import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatCount, formatMoney, formatWhen } from '../ui/format.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './problem-table.module.css'
import { StateMark } from './state-mark.tsx'
import { Trend } from './trend.tsx'

type Problem = Output<'listProblems'>['items'][number]

const CLOCK_MS = 60_000

/** The dearest first; each leads to its page, each number to its cases. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const ownerless = problems.filter(({ owner }) => owner === null).length
  return (
    <table className={`${table.table} ${styles.problems}`}>
      <caption className={table.caption}>
        {t('problems.found', { count: problems.length })}
        {ownerless > 0 && t('problems.ownerless', { number: formatCount(ownerless, locale) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('problems.name')}</th>
          <th scope="col">{t('problems.trend')}</th>
          <th scope="col" data-number>
            {t('problems.cases')}
          </th>
          <th scope="col" data-number>
            {t('problems.customers')}
          </th>
          <th scope="col" data-number title={t('problems.cost.note')}>
            {t('problems.cost')}
          </th>
          <th scope="col">{t('problems.owner')}</th>
          <th scope="col">{t('problems.state')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map((problem) => (
          <Row key={problem.id} problem={problem} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ problem }: { readonly problem: Problem }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const now = useNow(CLOCK_MS)
  const { id, givenName, name, cases, customers, costPerMonth, owner, due, state, isCurrent } = problem
  const toCases = { to: '/recurring/$id', params: { id }, hash: 'cases' } as const
  return (
    <tr data-gone={!isCurrent}>
      <td className={styles.name}>
        <Link to="/recurring/$id" params={{ id }}>
          {givenName ?? said(name)}
        </Link>
        {!isCurrent && <span className={styles.gone}>{t('problems.gone')}</span>}
      </td>
      <td className={styles.trend}>
        <Trend problem={problem} isListed />
      </td>
      <td data-number data-label={t('problems.cases')}>
        <Link {...toCases}>{formatCount(cases, locale)}</Link>
      </td>
      <td data-number data-label={t('problems.customers')}>
        <Link {...toCases}>{formatCount(customers, locale)}</Link>
      </td>
      <td data-number data-label={t('problems.cost')}>
        <Link {...toCases}>{formatMoney(costPerMonth, locale)}</Link>
      </td>
      <td data-label={t('problems.owner')} className={styles.owner} data-none={owner === null}>
        {owner?.name ?? t('problems.owner.none')}
        {due !== null && <> · {t('problems.due', { day: formatWhen(due, now, locale) })}</>}
      </td>
      <td data-label={t('problems.state')}>
        <StateMark state={state} />
      </td>
    </tr>
  )
}
