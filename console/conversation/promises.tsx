import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { PromiseDue } from '../ui/promise-due.tsx'
import { SettlePromise } from '../ui/settle-promise.tsx'
import styles from './promises.module.css'

/** What the customer was promised here; nothing where nothing was. */
export function Promises({ conversation: { summary } }: { readonly conversation: Output<'readConversation'> }) {
  const { t } = useTranslation()
  const { data } = useQuery(query('listPromisesOfConversation', { params: { id: summary.id } }))
  if (!data || data.items.length === 0) return null
  return (
    <section>
      <h2>{t('promises.title')}</h2>
      <ul className={styles.list}>
        {data.items.map((promise) => (
          <li key={promise.id}>
            <Link to="/inbox/$id" params={{ id: summary.id }} search={{ view: 'all', message: promise.message }}>
              {promise.quote}
            </Link>
            <div className={styles.line}>
              <PromiseDue promise={promise} />
              <SettlePromise promise={promise} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
