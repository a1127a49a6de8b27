import { Checkbox, MultiSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isTopic, TOPIC_NAMES, TOPICS } from '../../core/vocabulary/vocabulary.ts'
import { useSaid } from '../i18n/i18n.ts'
import type { Drafted } from './procedure-values.ts'
import styles from './procedures.module.css'

type Starts = Drafted['starts']

/** With what a customer starts the procedure. */
export function ProcedureStart({
  starts,
  onChange,
}: {
  readonly starts: Starts
  readonly onChange: (starts: Starts) => void
}) {
  const { t } = useTranslation()
  const said = useSaid()
  // What is typed may have empty lines; what is kept may not.
  const [wordings, setWordings] = useState(starts.wordings.join('\n'))
  const hasSignal = (signal: 'complaint' | 'withdrawal') => starts.signals.includes(signal)
  const setSignal = (signal: 'complaint' | 'withdrawal', on: boolean) =>
    onChange({ ...starts, signals: [...starts.signals.filter((one) => one !== signal), ...(on ? [signal] : [])] })
  return (
    <fieldset className={styles.part}>
      <legend>{t('procedures.starts')}</legend>
      <Checkbox
        label={t('procedures.starts.complaint')}
        checked={hasSignal('complaint')}
        onChange={(event) => setSignal('complaint', event.currentTarget.checked)}
      />
      <Checkbox
        label={t('procedures.starts.withdrawal')}
        checked={hasSignal('withdrawal')}
        onChange={(event) => setSignal('withdrawal', event.currentTarget.checked)}
      />
      <MultiSelect
        label={t('procedures.starts.topics')}
        description={t('procedures.starts.topics.hint')}
        data={TOPICS.map((topic) => ({ value: topic, label: said(TOPIC_NAMES[topic]) }))}
        value={[...starts.topics]}
        onChange={(topics) => onChange({ ...starts, topics: topics.filter(isTopic) })}
        searchable
        clearable
      />
      <Textarea
        label={t('procedures.starts.wordings')}
        description={t('procedures.starts.wordings.hint')}
        value={wordings}
        onChange={(event) => {
          const { value } = event.currentTarget
          setWordings(value)
          onChange({
            ...starts,
            wordings: value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          })
        }}
        autosize
        minRows={2}
        maxRows={10}
      />
    </fieldset>
  )
}
