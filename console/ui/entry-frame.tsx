import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import mark from '../app/opiekun.svg'
import { switchLocale, useLocale } from '../i18n/i18n.ts'
import styles from './entry-frame.module.css'
import { useTitle } from './page.tsx'

/** A small page before signing in: one form, nothing else. */
export function EntryFrame({
  title,
  lead,
  children,
}: {
  readonly title: string
  readonly lead?: ReactNode
  readonly children: ReactNode
}) {
  useTitle(title)
  return (
    <div className={styles.frame}>
      <main className={styles.card}>
        <img src={mark} alt="Opiekun" width={36} height={36} />
        <h1 className={styles.title}>{title}</h1>
        {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        {children}
      </main>
      <LanguageSwitch />
    </div>
  )
}

export function LanguageSwitch() {
  const { t } = useTranslation()
  const other = useLocale() === 'pl' ? 'en' : 'pl'
  return (
    <button type="button" lang={other} className={styles.language} onClick={() => void switchLocale(other)}>
      {t('app.otherLanguage')}
    </button>
  )
}
