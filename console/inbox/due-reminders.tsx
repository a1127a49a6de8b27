import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useFinishReminder } from '../ui/use-finish-reminder.ts'
import styles from './due-reminders.module.css'

/** What was to be thought of by now, above the list until it is done. */
export function DueReminders() {
  const { t } = useTranslation()
  const finish = useFinishReminder()
  const due = (useQuery(query('listReminders')).data?.items ?? []).filter(({ isDue }) => isDue)
  if (due.length === 0) return null
  return (
    <section className={styles.due} aria-label={t('reminders.title')}>
      <h2>{t('reminders.now', { count: due.length })}</h2>
      <ul>
        {due.map(({ id, conversation, note, customerName }) => (
          <li key={id}>
            <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all' }}>
              {note}
              <span className={styles.soft}> · {customerName ?? t('inbox.anonymous')}</span>
            </Link>
            <Button size="compact-xs" variant="subtle" onClick={() => finish(id)}>
              {t('reminders.done')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
