import { CloseButton } from '@mantine/core'
import { IconBulb } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useSaid } from '../i18n/i18n.ts'
import styles from './coach-hints.module.css'

type Hints = Output<'checkDraft'>['hints']

/** What would make the draft land better with this customer: quiet, and gone at a click. */
export function CoachHints({ hints, onOff }: { readonly hints: Hints; readonly onOff: () => void }) {
  const { t } = useTranslation()
  const said = useSaid()
  if (hints.length === 0) return null
  return (
    <aside className={styles.hints} aria-label={t('coach.title')}>
      <IconBulb size={16} className={styles.mark} aria-hidden />
      <ul className={styles.list}>
        {hints.map(({ kind, why, example }) => (
          <li key={kind}>
            {said(why)} <q className={styles.example}>{example}</q>
          </li>
        ))}
      </ul>
      <CloseButton size="xs" onClick={onOff} aria-label={t('coach.off')} title={t('coach.off')} />
    </aside>
  )
}
