import { ActionIcon } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AskFields } from './ask-fields.tsx'
import { DecideFields } from './decide-fields.tsx'
import type { Language, Problem, Step } from './procedure-values.ts'
import styles from './procedures.module.css'
import { FieldsHint, TextField, ToStep } from './step-parts.tsx'

interface StepCardProps {
  readonly step: Step
  readonly at: number
  readonly steps: readonly Step[]
  readonly fields: readonly string[]
  readonly language: Language
  readonly problems: readonly Problem[]
  readonly onChange: (step: Step) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** One step of a procedure, with what its kind needs. */
export function StepCard({ step, at, steps, problems, onMove, onRemove, ...rest }: StepCardProps) {
  const { t } = useTranslation()
  const name = `${at + 1}. ${t(`procedures.kind.${step.kind}`)}`
  return (
    <article className={styles.card} data-wrong={problems.length > 0}>
      <header className={styles.cardHead}>
        <h4>{name}</h4>
        <ActionIcon
          variant="subtle"
          aria-label={t('procedures.up', { name })}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          ↑
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          aria-label={t('procedures.down', { name })}
          disabled={at === steps.length - 1}
          onClick={() => onMove(1)}
        >
          ↓
        </ActionIcon>
        <ActionIcon variant="subtle" color="pencil" aria-label={t('procedures.remove', { name })} onClick={onRemove}>
          ×
        </ActionIcon>
      </header>
      <StepFields step={step} steps={steps} {...rest} />
      {problems.map(({ what }) => (
        <p key={what} className={styles.alarm}>
          {t(`procedures.problem.${what}`)}
        </p>
      ))}
    </article>
  )
}

type FieldProps = Pick<StepCardProps, 'step' | 'steps' | 'fields' | 'language' | 'onChange'>

function StepFields({ step, steps, fields, language, onChange }: FieldProps) {
  const { t } = useTranslation()
  switch (step.kind) {
    case 'ask':
      return <AskFields step={step} language={language} onChange={onChange} />
    case 'say':
      return (
        <>
          <TextField
            label={t('procedures.say')}
            text={step.text}
            language={language}
            onChange={(text) => onChange({ ...step, text })}
          />
          <FieldsHint steps={steps} fields={fields} />
          <ToStep
            label={t('procedures.then')}
            steps={steps}
            value={step.to}
            mayGoOn
            onChange={(to) => onChange({ ...step, to })}
          />
        </>
      )
    case 'look-up':
      return (
        <>
          <p className={styles.soft}>{t('procedures.lookUp.hint')}</p>
          <ToStep
            label={t('procedures.missing')}
            steps={steps}
            value={step.missing}
            onChange={(missing) => onChange({ ...step, missing: missing ?? step.missing })}
          />
        </>
      )
    case 'decide':
      return <DecideFields step={step} steps={steps} fields={fields} onChange={onChange} />
    case 'register':
      return <p className={styles.soft}>{t('procedures.register.hint')}</p>
    case 'hand-over':
      return (
        <>
          <TextField
            label={t('procedures.handOver')}
            text={step.text}
            language={language}
            onChange={(text) => onChange({ ...step, text })}
          />
          <FieldsHint steps={steps} fields={fields} />
          <p className={styles.soft}>{t('procedures.handOver.hint')}</p>
        </>
      )
  }
}
