import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './audit-of-all.module.css'
import { Findings } from './margin-notes.tsx'
import { findingsOfAll } from './timeline.ts'

/** What the audit says of the conversation as a whole; nothing before it has been read. */
export function AuditOfAll({
  conversation: { audit, summary },
}: {
  readonly conversation: Output<'readConversation'>
}) {
  const { t } = useTranslation()
  if (audit === null) return null
  if (audit.findings.length === 0) return <p className={styles.clean}>{t('conversation.audit.clean')}</p>
  const whole = findingsOfAll(audit)
  return (
    <section className={styles.audit}>
      {whole.length > 0 && (
        <>
          <h2 className={styles.title}>{t('conversation.audit.all')}</h2>
          <Findings findings={whole} />
        </>
      )}
      <Link to="/ledger" search={{ conversation: summary.id }}>
        {t('conversation.audit.ledger')}
      </Link>
    </section>
  )
}
