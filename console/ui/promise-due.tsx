import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from './format.ts'
import styles from './promise-due.module.css'

type Owed = Output<'listPromises'>['items'][number]

/** By when it was promised and what came of it, in one line. */
export function PromiseDue({ promise }: { readonly promise: Owed }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { state, dueAt, settledAt, isNear, isOverdue } = promise
  const how = isOverdue ? 'overdue' : isNear ? 'near' : state
  return (
    <span className={styles.due} data-how={how}>
      {state === 'open' || settledAt === null
        ? t(`promises.state.${isOverdue ? 'overdue' : isNear ? 'near' : 'open'}`, { time: formatMoment(dueAt, locale) })
        : t(`promises.state.${state}`, { time: formatMoment(settledAt, locale) })}
    </span>
  )
}
