import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import { Lead } from './section-parts.tsx'

export function HistorySection() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(query('listPlaybooks'))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  return (
    <>
      <Lead>{t('settings.history.lead')}</Lead>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.history.version')}</th>
            <th scope="col">{t('settings.history.why')}</th>
            <th scope="col">{t('settings.history.by')}</th>
            <th scope="col">{t('settings.history.when')}</th>
          </tr>
        </thead>
        <tbody>
          {data?.items.map(({ version, why, by, at }) => (
            <tr key={version}>
              <td data-label={t('settings.history.version')}>{formatCount(version, locale)}</td>
              <td>{why}</td>
              <td data-label={t('settings.history.by')}>{by ?? t('settings.history.system')}</td>
              <td data-label={t('settings.history.when')}>{formatMoment(at, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
