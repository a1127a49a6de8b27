import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { formatCount, formatInterval, formatRate } from '../ui/format.ts'

type Pilot = NonNullable<Output<'readFix'>['pilot']>
type Arm = Pilot['pilot']

/** Both sides of a pilot in the same figures. */
export function PilotTable({ pilot: { pilot, rest } }: { readonly pilot: Pilot }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const rows = [
    [t('fixes.pilot.group.pilot'), pilot],
    [t('fixes.pilot.group.rest'), rest],
  ] as const
  const rating = ({ ratings: { mean, count } }: Arm) =>
    mean === null ? t('fixes.pilot.none') : `${formatRate(mean, locale)} (${formatCount(count, locale)})`
  const heads = ['customers', 'target', 'hurt', 'rating'] as const
  return (
    <table className={table.table} style={{ maxWidth: '46rem' }}>
      <thead>
        <tr>
          <th scope="col">{t('fixes.pilot.group')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" data-number>
              {t(`fixes.pilot.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, arm]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td data-number data-label={t('fixes.pilot.customers')}>
              {formatCount(arm.hurt.exposures, locale)}
            </td>
            <td data-number data-label={t('fixes.pilot.target')}>
              <Rate rate={arm.target} />
            </td>
            <td data-number data-label={t('fixes.pilot.hurt')}>
              <Rate rate={arm.hurt} />
            </td>
            <td data-number data-label={t('fixes.pilot.rating')}>
              {rating(arm)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Rate({ rate: { events, per100, low, high } }: { readonly rate: Arm['target'] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (per100 === null || low === null || high === null) return t('fixes.pilot.none')
  return `${formatCount(events, locale)}: ${t('problems.proof.per100', { rate: formatRate(per100, locale) })} (${formatInterval(low, high, locale)})`
}
