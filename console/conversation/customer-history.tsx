import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ERROR_CODES, isTopic, kindOf, TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './context-panel.module.css'

type Entry = Output<'readCustomerHistory'>['items'][number]

/** The customer's time with the firm on one line: conversations, orders, complaints, ratings, mistakes. */
export function CustomerHistory({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const items = useQuery(query('readCustomerHistory', { params: { id: conversation } })).data?.items ?? []
  // A customer's first conversation is no history yet.
  if (items.length < 2) return null
  return (
    <details>
      <summary>{t('conversation.history')}</summary>
      <ul className={styles.earlier}>
        {items.map((entry, index) => (
          <li key={index}>
            {entry.conversation === conversation ? (
              <span>
                <Words entry={entry} />
              </span>
            ) : (
              <Link to="/inbox/$id" params={{ id: entry.conversation }} search={{ view: 'all' }}>
                <Words entry={entry} />
              </Link>
            )}
            <span className={styles.soft}>{formatDate(entry.at, locale)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Words({ entry: { kind, what } }: { readonly entry: Entry }) {
  const { t } = useTranslation()
  const said = useSaid()
  if (kind === 'conversation') {
    const topic = what !== null && isTopic(what) && what !== 'none' ? said(TOPIC_NAMES[what]) : null
    return t('conversation.history.conversation', { what: topic ?? t('conversation.history.noTopic') })
  }
  const code = kind === 'mistake' ? ERROR_CODES.find((known) => known === what) : undefined
  return t(`conversation.history.${kind}`, { what: code === undefined ? (what ?? '') : said(kindOf(code).name) })
}
