import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import styles from './mailbox-section.module.css'

const MARKS = { well: IconCheck, note: IconAlertTriangle, wrong: IconX } as const

/** What was tried and what came of it, each in a sentence. */
export function MailTrials({ trials }: { readonly trials: Output<'tryMailbox'>['trials'] }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <div role="status">
      <ul className={styles.trials}>
        {trials.map(({ what, state, words }) => {
          const Mark = MARKS[state]
          return (
            <li key={what} className={styles.trial} data-state={state}>
              <Mark size={16} aria-label={t(`mail.trial.state.${state}`)} />
              <span>
                <strong>{t(`mail.trial.${what}`)}</strong> {said(words)}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
