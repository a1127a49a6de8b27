import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import styles from './first-articles.module.css'
import { ENOUGH_ARTICLES } from './start-steps.ts'
import { useStart } from './use-start.ts'

/** What nearly every shop is asked; a click begins the article with the question in it. */
const ASKED = [
  'delivery',
  'time',
  'return',
  'complaint',
  'payment',
  'invoice',
  'change',
  'track',
  'warranty',
  'contact',
] as const

/** The questions that the first articles should answer, and how many there are already. */
export function FirstArticles() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { articles } = useStart(false)
  return (
    <>
      <p className={styles.count} role="status">
        {t('start.articles.count', { count: articles, enough: ENOUGH_ARTICLES })}
      </p>
      <progress className={styles.bar} max={ENOUGH_ARTICLES} value={Math.min(articles, ENOUGH_ARTICLES)} aria-hidden />
      <ul className={styles.list}>
        {ASKED.map((one) => (
          <li key={one}>
            <Link to="/knowledge/new" search={{ question: t(`start.asked.${one}`) }}>
              {t(`start.asked.${one}`)}
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.or}>{t('start.articles.or')}</p>
      <Button variant="default" onClick={() => void navigate({ to: '/knowledge/import' })}>
        {t('start.articles.import')}
      </Button>
    </>
  )
}
