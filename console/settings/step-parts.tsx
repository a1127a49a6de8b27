import { Select, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { asksOf, END, type Language, type Step } from './procedure-values.ts'
import styles from './procedures.module.css'

interface Worded {
  readonly pl: string
  readonly en: string
}

/** A text in the language that is being written. */
export function TextField({
  label,
  hint,
  text,
  language,
  onChange,
}: {
  readonly label: string
  readonly hint?: string
  readonly text: Worded
  readonly language: Language
  readonly onChange: (text: Worded) => void
}) {
  return (
    <Textarea
      label={label}
      description={hint}
      value={text[language]}
      onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
      lang={language}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={2_000}
    />
  )
}

/** What a text may name: checked answers and what was looked up. */
export function FieldsHint({ steps, fields }: { readonly steps: readonly Step[]; readonly fields: readonly string[] }) {
  const { t } = useTranslation()
  const told = asksOf(steps).filter(({ as }) => as !== 'text' && as !== 'photo')
  return (
    <details className={styles.fields}>
      <summary>{t('procedures.fields')}</summary>
      <p className={styles.soft}>{t('procedures.fields.hint')}</p>
      <p>
        {[...told.map(({ slot }) => slot), ...fields].map((field) => (
          <code key={field}>{`{{${field}}}`}</code>
        ))}
      </p>
    </details>
  )
}

/** Where the procedure goes on. `mayGoOn`: with the next step, which is null. */
export function ToStep({
  label,
  steps,
  value,
  mayGoOn = false,
  onChange,
}: {
  readonly label: string
  readonly steps: readonly Step[]
  readonly value: string | null
  readonly mayGoOn?: boolean
  readonly onChange: (to: string | null) => void
}) {
  const { t } = useTranslation()
  const next = mayGoOn ? [{ value: NEXT, label: t('procedures.to.next') }] : []
  const data = [
    ...next,
    ...steps.map((step, n) => ({
      value: step.name,
      label: `${n + 1}. ${t(`procedures.kind.${step.kind}`)}${shortly(step)}`,
    })),
    { value: END, label: t('procedures.to.end') },
  ]
  return (
    <Select
      label={label}
      data={data}
      value={value ?? NEXT}
      onChange={(to) => to !== null && onChange(to === NEXT ? null : to)}
      allowDeselect={false}
    />
  )
}

/** No step bears a name with a blank. */
const NEXT = ' '
const SHORT = 40

function shortly(step: Step): string {
  const text = 'text' in step ? step.text.pl : ''
  if (text === '') return ''
  return text.length > SHORT ? `: ${text.slice(0, SHORT).trimEnd()}…` : `: ${text}`
}
