import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay, useMe } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { Asked } from '../ui/asked.tsx'
import { formatMoment } from '../ui/format.ts'
import { useFinishReminder } from '../ui/use-finish-reminder.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import styles from './reminders.module.css'

// Fetched when somebody asks for it.
const ReminderDialog = lazy(() =>
  import('./reminder-dialog.tsx').then((module) => ({ default: module.ReminderDialog })),
)

/** Who is to be reminded of this conversation, of what and when. */
export function Reminders({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { person } = useMe()
  const mayWrite = useMay('consultant')
  const finish = useFinishReminder()
  const [isSetting, setSetting] = useState(false)
  useShortcut('remind', () => mayWrite && setSetting(true))
  const items = useQuery(query('listRemindersOfConversation', { params: { id: conversation } })).data?.items ?? []
  if (items.length === 0 && !mayWrite) return null
  return (
    <section>
      <h2>{t('reminders.title')}</h2>
      <ul className={styles.list}>
        {items.map(({ id, note, dueAt, isDue, person: whose, by }) => (
          <li key={id}>
            <span>{note}</span>
            <span className={styles.line}>
              <time dateTime={dueAt} data-due={isDue} className={styles.when}>
                {formatMoment(dueAt, locale)}
                {whose.id !== person.id && ` · ${t('reminders.for', { name: whose.name })}`}
                {by.id !== person.id && ` · ${t('reminders.by', { name: by.name })}`}
              </time>
              {mayWrite && (
                <Button size="compact-xs" variant="subtle" onClick={() => finish(id)}>
                  {t('reminders.done')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
      {mayWrite && (
        <Button size="compact-xs" variant="default" onClick={() => setSetting(true)}>
          {t('reminders.new')}
        </Button>
      )}
      <Asked opened={isSetting}>
        {(opened) => <ReminderDialog opened={opened} conversation={conversation} onClose={() => setSetting(false)} />}
      </Asked>
    </section>
  )
}
