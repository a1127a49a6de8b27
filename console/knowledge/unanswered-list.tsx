import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import styles from './unanswered-list.module.css'

const SHOWN = 5

/** What customers asked that no article answered: a question goes to the article it belongs to, or shows that one is missing. */
export function UnansweredList() {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const { data, error, refetch } = useQuery(query('listUnanswered'))
  const items = data?.items ?? []
  if (!error && items.length === 0) return null
  return (
    <aside className={styles.box} aria-label={t('knowledge.unanswered.title')}>
      <h2 className={styles.title}>{t('knowledge.unanswered.title')}</h2>
      <p className={styles.soft}>{t('knowledge.unanswered.text')}</p>
      {error && <FailureNote error={error} onRetry={refetch} />}
      <ul className={styles.list}>
        {(all ? items : items.slice(0, SHOWN)).map(({ question, conversation, ranking }) => (
          <li key={question}>
            <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all' }} className={styles.question}>
              {question}
            </Link>
            <span className={styles.articles}>
              {ranking.map(({ article, title }) => (
                <Link
                  key={article}
                  to="/knowledge/article/$id"
                  params={{ id: article }}
                  search={{ phrasing: question }}
                >
                  {title}
                </Link>
              ))}
              <Link to="/knowledge/new" search={{ question }}>
                {t('knowledge.unanswered.none')}
              </Link>
            </span>
          </li>
        ))}
      </ul>
      {items.length > SHOWN && !all && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('knowledge.unanswered.all', { count: items.length })}
        </Button>
      )}
    </aside>
  )
}
