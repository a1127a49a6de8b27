import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CAUSE_NAMES, CAUSES } from '../../core/vocabulary/vocabulary.ts'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import styles from './diagnosis-screen.module.css'
import { type Diagnosis, useDiagnosisStep } from './use-diagnosis.ts'

const ORIGINS = ['system', 'mixed', 'human'] as const

/** What lies behind the problem. The choices begin with what the data suggests; nothing is concluded until a person says it in a sentence of their own. */
export function ConclusionForm({ id, diagnosis }: { readonly id: string; readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const may = useMay('manager')
  const { conclusion, suggested } = diagnosis
  const [cause, setCause] = useState(conclusion?.cause ?? suggested?.cause ?? 'other')
  const [origin, setOrigin] = useState(conclusion?.origin ?? suggested?.origin ?? 'mixed')
  const [text, setText] = useState(conclusion?.text ?? '')
  const conclude = useDiagnosisStep(
    id,
    (isKept: boolean) =>
      call('concludeDiagnosis', {
        params: { id },
        body: { conclusion: isKept ? { cause, origin, text: text.trim() } : null },
      }),
    t('diagnosis.concluded'),
  )
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        conclude.mutate(true)
      }}
    >
      {conclusion === null && suggested !== null && (
        <p className={styles.hint}>
          {t('diagnosis.suggested', {
            cause: said(CAUSE_NAMES[suggested.cause]),
            question: t(`diagnosis.question.${suggested.because}`),
          })}
        </p>
      )}
      <NativeSelect
        label={t('diagnosis.cause')}
        value={cause}
        disabled={!may}
        onChange={({ currentTarget: { value } }) => setCause(CAUSES.find((known) => known === value) ?? 'other')}
        data={CAUSES.map((value) => ({ value, label: said(CAUSE_NAMES[value]) }))}
      />
      <NativeSelect
        label={t('ledger.origin')}
        description={t('diagnosis.origin.hint')}
        value={origin}
        disabled={!may}
        onChange={({ currentTarget: { value } }) => setOrigin(ORIGINS.find((known) => known === value) ?? 'mixed')}
        data={ORIGINS.map((value) => ({ value, label: t(`ledger.origin.${value}`) }))}
      />
      <Textarea
        label={t('diagnosis.conclusion.text')}
        value={text}
        disabled={!may}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2_000}
        required
      />
      {conclusion !== null && (
        <p className={styles.soft}>
          {t('diagnosis.by', { by: conclusion.by, when: formatDate(conclusion.at, locale) })}
        </p>
      )}
      {may ? (
        <div className={styles.foot}>
          <Button type="submit" loading={conclude.isPending} disabled={text.trim() === ''}>
            {t('diagnosis.conclude')}
          </Button>
          {conclusion !== null && (
            <Button variant="default" onClick={() => conclude.mutate(false)}>
              {t('diagnosis.withdraw')}
            </Button>
          )}
        </div>
      ) : (
        <p className={styles.soft}>{t('diagnosis.notManager')}</p>
      )}
    </form>
  )
}
