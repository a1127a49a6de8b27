import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatMoment, formatMoney, formatWhen } from '../ui/format.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import { useNow } from '../ui/use-now.ts'
import { Evidence } from './evidence.tsx'
import type { LedgerSearch } from './ledger-search.ts'
import styles from './mistake-table.module.css'

type Mistake = Output<'listMistakes'>['items'][number]

const CLOCK_MS = 60_000

export function MistakeTable({
  mistakes,
  filters,
  hasMore,
}: {
  readonly mistakes: readonly Mistake[]
  readonly filters: LedgerSearch
  readonly hasMore: boolean
}) {
  const { t } = useTranslation()
  return (
    <table className={`${table.table} ${styles.ledger}`}>
      <caption className={table.caption}>
        {t('ledger.shown', { count: mistakes.length })}
        {hasMore && t('ledger.andMore')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('ledger.severity')}</th>
          <th scope="col">{t('ledger.code')}</th>
          <th scope="col">{t('ledger.evidence')}</th>
          <th scope="col">{t('ledger.customer')}</th>
          <th scope="col">{t('ledger.handling')}</th>
          <th scope="col">{t('ledger.state')}</th>
          <th scope="col" data-number>
            {t('ledger.cost')}
          </th>
          <th scope="col">{t('ledger.when')}</th>
        </tr>
      </thead>
      <tbody>
        {mistakes.map((mistake) => (
          <Row key={mistake.id} mistake={mistake} filters={filters} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ mistake, filters }: { readonly mistake: Mistake; readonly filters: LedgerSearch }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const now = useNow(CLOCK_MS)
  return (
    <tr>
      <td className={styles.severity}>
        <SeverityMark severity={mistake.severity} />
      </td>
      <td className={styles.code}>
        <Link to="/ledger" search={{ ...filters, open: mistake.id }}>
          {said(kindOf(mistake.code).name)}
        </Link>
      </td>
      <td className={styles.evidence}>
        <Evidence quote={mistake.evidence.quote} explanation={said(mistake.evidence.explanation)} />
      </td>
      <td data-label={t('ledger.customer')}>{mistake.customerName ?? t('inbox.anonymous')}</td>
      <td data-label={t('ledger.handling')}>{t(`app.handling.${mistake.handling}`)}</td>
      <td data-label={t('ledger.state')} className={styles.state} data-state={mistake.state}>
        {t(`ledger.state.${mistake.state}`)}
      </td>
      <td data-label={t('ledger.cost')} data-number>
        {formatMoney(mistake.cost, locale)}
      </td>
      <td data-label={t('ledger.when')} className={styles.when}>
        <time dateTime={mistake.at} title={formatMoment(mistake.at, locale)}>
          {formatWhen(mistake.at, now, locale)}
        </time>
      </td>
    </tr>
  )
}
