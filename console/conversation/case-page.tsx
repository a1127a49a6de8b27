import { useTranslation } from 'react-i18next'
import { CopyButton } from '../ui/copy-button.tsx'
import styles from './case-page.module.css'
import panel from './context-panel.module.css'

/** What the customer can look at by themselves, so that nobody writes only to ask where their case stands. */
export function CasePage({ address }: { readonly address: string }) {
  const { t } = useTranslation()
  return (
    <section>
      <h2>{t('conversation.casePage')}</h2>
      <p className={panel.soft}>
        {t('conversation.casePage.hint', { field: `{{${t('conversation.casePage.field')}}}` })}
      </p>
      <p className={styles.line}>
        <a href={address} target="_blank" rel="noreferrer">
          {t('conversation.casePage.open')}
        </a>
        <CopyButton value={address} />
      </p>
    </section>
  )
}
