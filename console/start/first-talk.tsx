import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import styles from './first-talk.module.css'
import { useStart } from './use-start.ts'

/** A real conversation from the customer's side to the desk: what comes of the steps before is seen here. */
export function FirstTalk() {
  const { t } = useTranslation()
  const page = useQuery(query('readWidget')).data?.page
  const { talk, states } = useStart(true)
  const left = (['articles', 'hours', 'mail'] as const).filter((step) => states[step] !== 'done')
  return (
    <>
      <ol className={styles.steps}>
        <li>{t('start.talk.open')}</li>
        <li>{t('start.talk.ask')}</li>
        <li>{t('start.talk.answer')}</li>
      </ol>
      <Button
        component="a"
        href={page}
        target="_blank"
        rel="noopener"
        disabled={page === undefined}
        rightSection={<IconExternalLink size={15} aria-hidden />}
      >
        {t('start.talk.page')}
      </Button>
      <p className={styles.state} role="status" data-here={talk !== null}>
        {talk === null ? t('start.talk.waiting') : t('start.talk.here')}{' '}
        {talk !== null && (
          <Link to="/inbox/$id" params={{ id: talk }} search={{ view: 'all' }}>
            {t('start.talk.show')}
          </Link>
        )}
      </p>
      {talk !== null && left.length > 0 && (
        <p className={styles.left}>
          {t('start.talk.left')}{' '}
          {left.map((step) => (
            <Link key={step} to="/start" search={{ step }} className={styles.link}>
              {t(`start.step.${step}`)}
            </Link>
          ))}
        </p>
      )}
      {talk !== null && left.length === 0 && <p className={styles.left}>{t('start.talk.all')}</p>}
    </>
  )
}
