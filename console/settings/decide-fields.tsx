import { ActionIcon, Button, MultiSelect, Select, TagsInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  asksOf,
  type Condition,
  END,
  fieldName,
  newCondition,
  ORDER_STATES,
  type Step,
  type StepOf,
  TESTS,
} from './procedure-values.ts'
import styles from './procedures.module.css'
import { ToStep } from './step-parts.tsx'

type Decide = StepOf<'decide'>
type Branch = Decide['branches'][number]

interface DecideProps {
  readonly step: Decide
  readonly steps: readonly Step[]
  readonly fields: readonly string[]
  readonly onChange: (step: Decide) => void
}

/** Where to go on, by what is known: the first line that holds decides. */
export function DecideFields({ step, steps, fields, onChange }: DecideProps) {
  const { t } = useTranslation()
  const { branches } = step
  const setBranch = (at: number, branch: Branch) =>
    onChange({ ...step, branches: branches.map((one, n) => (n === at ? branch : one)) })
  return (
    <>
      {branches.map((branch, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no name but its place.
        <fieldset key={at} className={styles.branch}>
          <legend>{t('procedures.branch', { number: at + 1 })}</legend>
          {branch.when.map((condition, n) => (
            <ConditionFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name but its place.
              key={n}
              condition={condition}
              steps={steps}
              fields={fields}
              onChange={(next) =>
                setBranch(at, { ...branch, when: branch.when.map((one, m) => (m === n ? next : one)) })
              }
              onRemove={
                branch.when.length > 1
                  ? () => setBranch(at, { ...branch, when: branch.when.filter((_, m) => m !== n) })
                  : null
              }
            />
          ))}
          <ToStep
            label={t('procedures.goTo')}
            steps={steps}
            value={branch.to}
            onChange={(to) => setBranch(at, { ...branch, to: to ?? END })}
          />
          <div className={styles.buttons}>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setBranch(at, { ...branch, when: [...branch.when, newCondition()] })}
            >
              {t('procedures.branch.and')}
            </Button>
            <Button
              size="compact-xs"
              variant="subtle"
              color="pencil"
              onClick={() => onChange({ ...step, branches: branches.filter((_, n) => n !== at) })}
            >
              {t('procedures.branch.remove')}
            </Button>
          </div>
        </fieldset>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        className={styles.add}
        onClick={() => onChange({ ...step, branches: [...branches, { when: [newCondition()], to: END }] })}
      >
        {t('procedures.branch.add')}
      </Button>
      <ToStep
        label={t('procedures.otherwise')}
        steps={steps}
        value={step.otherwise}
        onChange={(to) => onChange({ ...step, otherwise: to ?? END })}
      />
    </>
  )
}

function ConditionFields({
  condition,
  steps,
  fields,
  onChange,
  onRemove,
}: {
  readonly condition: Condition
  readonly steps: readonly Step[]
  readonly fields: readonly string[]
  readonly onChange: (condition: Condition) => void
  readonly onRemove: (() => void) | null
}) {
  const { t } = useTranslation()
  const asks = asksOf(steps)
  const known = [
    ...fields.map((field) => {
      const name = fieldName(field)
      return { value: field, label: name === undefined ? field : t(`procedures.field.${name}`) }
    }),
    ...asks.map(({ slot, label }) => ({
      value: slot,
      label: t('procedures.field.answer', { label: label.pl || slot }),
    })),
  ]
  return (
    <div className={styles.condition}>
      <Select
        aria-label={t('procedures.condition.field')}
        data={known}
        value={condition.field}
        onChange={(field) => field !== null && onChange({ ...condition, field, values: [] })}
        allowDeselect={false}
        searchable
      />
      <Select
        aria-label={t('procedures.condition.test')}
        data={TESTS.map((test) => ({ value: test, label: t(`procedures.test.${test}`) }))}
        value={condition.test}
        onChange={(test) => onChange({ ...condition, test: TESTS.find((one) => one === test) ?? 'known' })}
        allowDeselect={false}
      />
      {(condition.test === 'is' || condition.test === 'is-not') && (
        <Values condition={condition} choices={choicesOf(condition.field, asks)} onChange={onChange} />
      )}
      {onRemove !== null && (
        <ActionIcon variant="subtle" color="pencil" aria-label={t('procedures.condition.remove')} onClick={onRemove}>
          ×
        </ActionIcon>
      )}
    </div>
  )
}

function Values({
  condition,
  choices,
  onChange,
}: {
  readonly condition: Condition
  readonly choices: readonly { readonly value: string; readonly label: string }[] | null
  readonly onChange: (condition: Condition) => void
}) {
  const { t } = useTranslation()
  const isState = condition.field === 'order.state'
  const data = isState
    ? ORDER_STATES.map((state) => ({ value: state, label: t(`conversation.order.${state}`) }))
    : choices
  const props = {
    'aria-label': t('procedures.condition.values'),
    value: [...condition.values],
    onChange: (values: string[]) => onChange({ ...condition, values }),
  }
  return data === null ? <TagsInput {...props} /> : <MultiSelect {...props} data={[...data]} />
}

function choicesOf(field: string, asks: readonly StepOf<'ask'>[]) {
  const ask = asks.find(({ slot, as }) => slot === field && as === 'choice')
  return ask === undefined ? null : ask.choices.map(({ value, label }) => ({ value, label: label.pl || value }))
}
