import { ActionIcon, Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Language, SLOT_KINDS, type StepOf, slugOf, withKind } from './procedure-values.ts'
import styles from './procedures.module.css'
import { TextField } from './step-parts.tsx'

type Ask = StepOf<'ask'>
const MOST_CHOICES = 12

/** What a question needs: its words, what is expected for an answer, and what is said when that cannot be read. */
export function AskFields({
  step,
  language,
  onChange,
}: {
  readonly step: Ask
  readonly language: Language
  readonly onChange: (step: Ask) => void
}) {
  const { t } = useTranslation()
  return (
    <>
      <TextField
        label={t('procedures.ask')}
        text={step.text}
        language={language}
        onChange={(text) => onChange({ ...step, text })}
      />
      <div className={styles.pair}>
        <Select
          label={t('procedures.answer')}
          data={SLOT_KINDS.map((kind) => ({ value: kind, label: t(`procedures.slot.${kind}`) }))}
          value={step.as}
          onChange={(kind) => onChange(withKind(step, SLOT_KINDS.find((one) => one === kind) ?? 'text'))}
          allowDeselect={false}
        />
        <TextInput
          label={t('procedures.label')}
          value={step.label[language]}
          onChange={(event) => onChange({ ...step, label: { ...step.label, [language]: event.currentTarget.value } })}
          maxLength={200}
        />
      </div>
      {step.as === 'choice' && <Choices step={step} language={language} onChange={onChange} />}
      <TextField
        label={t('procedures.again')}
        hint={t('procedures.again.hint')}
        text={step.again}
        language={language}
        onChange={(again) => onChange({ ...step, again })}
      />
      <Checkbox
        label={t('procedures.optional')}
        checked={step.optional}
        onChange={(event) => onChange({ ...step, optional: event.currentTarget.checked })}
      />
      {step.as === 'date' && (
        <Checkbox
          label={t('procedures.past')}
          checked={step.past}
          onChange={(event) => onChange({ ...step, past: event.currentTarget.checked })}
        />
      )}
      {step.as === 'text' && (
        <Checkbox
          label={t('procedures.opening')}
          checked={step.opening}
          onChange={(event) => onChange({ ...step, opening: event.currentTarget.checked })}
        />
      )}
    </>
  )
}

function Choices({
  step,
  language,
  onChange,
}: {
  readonly step: Ask
  readonly language: Language
  readonly onChange: (step: Ask) => void
}) {
  const { t } = useTranslation()
  const { choices } = step
  const setChoice = (at: number, choice: Ask['choices'][number]) =>
    onChange({ ...step, choices: choices.map((one, n) => (n === at ? choice : one)) })
  return (
    <fieldset className={styles.part}>
      <legend>{t('procedures.choices')}</legend>
      {choices.map((choice, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a choice has no other name while it is being written.
        <div key={at} className={styles.choice}>
          <TextInput
            aria-label={t('procedures.choice', { number: at + 1 })}
            placeholder={t('procedures.choice', { number: at + 1 })}
            value={choice.label[language]}
            onChange={(event) => {
              const { value: typed } = event.currentTarget
              const label = { ...choice.label, [language]: typed }
              const value = language === 'pl' ? slugOf(typed) || String(at + 1) : choice.value
              setChoice(at, { ...choice, label, value: freeValue(value, at, choices) })
            }}
            maxLength={200}
          />
          <TextInput
            aria-label={t('procedures.choice.words', { number: at + 1 })}
            placeholder={t('procedures.choice.words.hint')}
            value={choice.words.join(', ')}
            onChange={(event) => setChoice(at, { ...choice, words: event.currentTarget.value.split(/,\s*/) })}
            onBlur={() => setChoice(at, { ...choice, words: choice.words.filter((word) => word.trim() !== '') })}
          />
          <ActionIcon
            variant="subtle"
            color="pencil"
            aria-label={t('procedures.choice.remove', { number: at + 1 })}
            onClick={() => onChange({ ...step, choices: choices.filter((_, n) => n !== at) })}
          >
            ×
          </ActionIcon>
        </div>
      ))}
      {choices.length < MOST_CHOICES && (
        <Button
          size="compact-xs"
          variant="default"
          className={styles.add}
          onClick={() =>
            onChange({
              ...step,
              choices: [
                ...choices,
                {
                  value: freeValue(String(choices.length + 1), choices.length, choices),
                  label: { pl: '', en: '' },
                  words: [],
                },
              ],
            })
          }
        >
          {t('procedures.choice.add')}
        </Button>
      )}
    </fieldset>
  )
}

/** Two choices of one value could not be told apart. */
function freeValue(value: string, at: number, choices: Ask['choices']): string {
  const taken = choices.some((choice, n) => n !== at && choice.value === value)
  return taken ? `${value}-${at + 1}` : value
}
