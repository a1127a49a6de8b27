import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import styles from './first-steps.module.css'

/** So many articles answer most of what a small shop is asked. */
const ARTICLES = 3

/** What to do in a firm that nobody has written to yet, in this order; what is done is ticked off. */
export function FirstSteps() {
  const { t } = useTranslation()
  const isOwner = useMay('owner')
  const articles = useQuery(query('listArticles', { query: {} })).data?.items.length ?? 0
  const people = useQuery(query('listPeople')).data?.items.length ?? 0
  return (
    <section className={styles.steps}>
      <h2 className={styles.title}>{t('inbox.first.title')}</h2>
      <p className={styles.way}>
        <Link to="/start">{t('start.first')}</Link>. {t('start.first.text')}
      </p>
      <ol>
        <Step isDone={articles >= ARTICLES} text={t('inbox.first.articles.text')}>
          <Link to="/knowledge/new">{t('inbox.first.articles')}</Link>
        </Step>
        <Step isDone={false} text={t('inbox.first.try.text')}>
          <Link to="/settings/{-$section}" params={{ section: 'widget' }}>
            {t('inbox.first.try')}
          </Link>
        </Step>
        <Step isDone={false} text={t('inbox.first.hours.text')}>
          <Link to="/settings/{-$section}" params={{ section: 'hours' }}>
            {t('inbox.first.hours')}
          </Link>
        </Step>
        {isOwner && (
          <Step isDone={people > 1} text={t('inbox.first.people.text')}>
            <Link to="/settings/{-$section}" params={{ section: 'people' }}>
              {t('inbox.first.people')}
            </Link>
          </Step>
        )}
      </ol>
    </section>
  )
}

function Step({
  isDone,
  text,
  children,
}: {
  readonly isDone: boolean
  readonly text: string
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <li className={styles.step} data-done={isDone}>
      <b>{children}</b>
      {isDone && <span className={styles.done}>{t('inbox.first.done')}</span>}
      <p>{text}</p>
    </li>
  )
}
