import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatMoment } from '../ui/format.ts'
import { PromiseDue } from '../ui/promise-due.tsx'
import { SettlePromise } from '../ui/settle-promise.tsx'
import styles from './promise-table.module.css'

type Owed = Output<'listPromises'>['items'][number]

export function PromiseTable({ promises }: { readonly promises: readonly Owed[] }) {
  const { t } = useTranslation()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('promises.promised')}</th>
          <th scope="col">{t('promises.customer')}</th>
          <th scope="col">{t('promises.owner')}</th>
          <th scope="col">{t('promises.due')}</th>
          <th scope="col">
            <span className={styles.hidden}>{t('promises.settle')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {promises.map((promise) => (
          <Row key={promise.id} promise={promise} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ promise }: { readonly promise: Owed }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <tr>
      <td className={styles.promise}>
        <Link to="/inbox/$id" params={{ id: promise.conversation }} search={{ view: 'all', message: promise.message }}>
          <q>{promise.quote}</q>
        </Link>
        <div className={styles.soft}>
          {t(`promises.kind.${promise.kind}`)} · {t('promises.made', { time: formatMoment(promise.madeAt, locale) })}
        </div>
      </td>
      <td data-label={t('promises.customer')}>{promise.customerName ?? t('inbox.anonymous')}</td>
      <td data-label={t('promises.owner')} className={promise.owner === null ? styles.missing : undefined}>
        {promise.owner?.name ?? t('promises.noOwner')}
      </td>
      <td data-label={t('promises.due')}>
        <PromiseDue promise={promise} />
        {promise.settledHow !== null && <div className={styles.soft}>{t(`promises.how.${promise.settledHow}`)}</div>}
      </td>
      <td className={styles.settle}>
        <SettlePromise promise={promise} />
      </td>
    </tr>
  )
}
