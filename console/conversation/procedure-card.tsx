import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './procedure-card.module.css'

type Procedure = NonNullable<Output<'readConversation'>['procedure']>

/** What a procedure has asked the customer, so that nobody asks it again. */
export function ProcedureCard({ procedure }: { readonly procedure: Procedure | null }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  if (procedure === null) return null
  const { complaint } = procedure
  return (
    <section>
      <h2>{t('procedures.panel')}</h2>
      <p className={styles.name}>
        {said(procedure.name)}
        {procedure.ended === null && <span> · {t('procedures.panel.running')}</span>}
      </p>
      {complaint !== null && (
        <p className={styles.complaint}>
          {t('procedures.panel.complaint', {
            number: complaint.number,
            day: formatDate(`${complaint.due}T12:00:00Z`, locale),
          })}
        </p>
      )}
      <dl className={styles.values}>
        {procedure.values.map(({ label, value }) => (
          <div key={label.pl}>
            <dt>{said(label)}</dt>
            <dd>{value ?? t('procedures.panel.none')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
