import { useTranslation } from 'react-i18next'
import mark from '../app/opiekun.svg'
import { LanguageSwitch } from '../ui/entry-frame.tsx'
import { useTitle } from '../ui/page.tsx'
import { SetupForm } from './setup-form.tsx'
import styles from './setup-screen.module.css'

/** First start: what Opiekun does, shown on one corrected sentence, beside the form that makes the owner and the firm. */
export function SetupScreen() {
  const { t } = useTranslation()
  useTitle(t('setup.title'))
  return (
    <div className={styles.split}>
      <aside className={styles.aside}>
        <img src={mark} alt="Opiekun" width={44} height={44} />
        <p className={styles.proof} lang="pl" aria-label={t('setup.proof')}>
          Pani <del>Anna</del>
          <ins>Anno</ins>, paczka wyszła dziś. <del>To nie nasz dział</del>
          <ins>Zadzwonię do kuriera</ins> i dam znać do&nbsp;15:00.
        </p>
        <ul className={styles.points}>
          <li>{t('setup.points.answer')}</li>
          <li>{t('setup.points.guard')}</li>
          <li>{t('setup.points.ledger')}</li>
          <li>{t('setup.points.yours')}</li>
        </ul>
      </aside>
      <main className={styles.main}>
        <h1 className={styles.title}>{t('setup.title')}</h1>
        <p className={styles.lead}>{t('setup.lead')}</p>
        <SetupForm />
        <LanguageSwitch />
      </main>
    </div>
  )
}
