import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import styles from './procedures.module.css'

/** When the procedure was changed and by whom; going back to an earlier playbook is done under Changes. */
export function ProcedureVersions({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data } = useQuery(query('listProcedureVersions', { query: { id } }))
  if (data === undefined || data.items.length === 0) return null
  return (
    <section className={styles.part}>
      <h3>{t('procedures.versions')}</h3>
      <ul className={styles.versions}>
        {data.items.map(({ version, playbookVersion, at, by }) => (
          <li key={playbookVersion}>
            <b>{t('procedures.version', { version })}</b>
            <span className={styles.soft}>
              {formatMoment(at, locale)}
              {by !== null && ` · ${by}`}
            </span>
          </li>
        ))}
      </ul>
      <LinkButton to="/changes" size="compact-sm" variant="subtle">
        {t('procedures.versions.all')}
      </LinkButton>
    </section>
  )
}
