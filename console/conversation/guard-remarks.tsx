import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { kindOf } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import { SeverityMark } from '../ui/severity-mark.tsx'
import styles from './guard-remarks.module.css'
import type { Finding } from './timeline.ts'
import type { useDraftCheck } from './use-draft-check.ts'

/** The guard's findings on the draft, one line each, with the correction where one is certain. */
export function GuardRemarks({
  check,
  onCorrect,
}: {
  readonly check: ReturnType<typeof useDraftCheck>
  readonly onCorrect: (finding: Finding) => void
}) {
  const { t } = useTranslation()
  const { findings, isCurrent, failed } = check
  const state = failed
    ? t('conversation.guard.away')
    : findings.length > 0
      ? t('conversation.guard.found', { count: findings.length })
      : isCurrent
        ? t('conversation.guard.clean')
        : t('conversation.guard.looking')
  return (
    <section className={styles.remarks} aria-label={t('conversation.guard.findings')}>
      <p className={styles.state} role="status" data-clean={isCurrent && findings.length === 0}>
        {isCurrent && findings.length === 0 && <IconCheck size={14} aria-hidden />}
        {state}
      </p>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <Remark key={`${finding.code} ${finding.span?.start ?? ''}`} finding={finding} onCorrect={onCorrect} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Remark({ finding, onCorrect }: { readonly finding: Finding; readonly onCorrect: (finding: Finding) => void }) {
  const { t } = useTranslation()
  const said = useSaid()
  const { suggestion } = finding
  const correction =
    suggestion === ''
      ? t('conversation.guard.remove')
      : finding.span === null
        ? t('conversation.guard.add', { suggestion })
        : t('conversation.guard.replace', { suggestion })
  return (
    <li>
      <SeverityMark severity={finding.severity} />
      <span className={styles.words}>
        <b>{said(kindOf(finding.code).name)}.</b> {said(finding.explanation)}
      </span>
      {suggestion !== null && (
        <Button
          size="compact-xs"
          variant="light"
          classNames={{ root: styles.correction ?? '', label: styles.correctionLabel ?? '' }}
          onClick={() => onCorrect(finding)}
        >
          {correction}
        </Button>
      )}
    </li>
  )
}
