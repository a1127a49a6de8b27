import { Button, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Severity } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { OwnCodeLimits } from './own-code-limits.tsx'
import { OwnCodePast } from './own-code-past.tsx'
import { BLANK, type OwnCode, type Values, valuesOf, withoutBlanks, wordsOf } from './own-code-values.ts'
import styles from './own-codes.module.css'
import { OwnExamples } from './own-examples.tsx'
import { OwnPhrases } from './own-phrases.tsx'

const PAUSE_MS = 300
const SEVERITIES: readonly Severity[] = [1, 2, 3, 4]
const ORIGINS = ['human', 'system', 'mixed'] as const

/** One code being written, with what its examples do as it stands. */
export function OwnCodeForm({ was, onDone }: { readonly was: OwnCode | null; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [values, setValues] = useState<Values>(was === null ? BLANK : valuesOf(was))
  const set = (change: Partial<Values>) => setValues({ ...values, ...change })
  const [settled] = useDebouncedValue(values, PAUSE_MS)
  const { data: tried } = useQuery({
    queryKey: ['checkOwnCode', wordsOf(settled)],
    queryFn: () => call('checkOwnCode', { body: { ...wordsOf(settled), onPast: false } }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const save = useMutation({
    mutationFn: () =>
      call('saveOwnCode', { body: { ...withoutBlanks(values), was: was === null ? null : valuesOf(was) } }),
    onSuccess: (stored) => {
      client.setQueryData(query('listOwnCodes').queryKey, stored)
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
      onDone()
    },
  })
  const asksCustomer = values.customerSaid.length > 0
  const examples = (kind: 'fires' | 'silent') => (
    <OwnExamples
      kind={kind}
      rows={values.examples[kind]}
      tried={tried?.[kind]}
      asksCustomer={asksCustomer}
      onChange={(rows) => set({ examples: { ...values.examples, [kind]: rows } })}
    />
  )
  const problems = [...new Set(tried?.problems.map(({ kind }) => kind))].filter((kind) => kind !== 'example')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <TextInput
        label={t('ownCodes.name')}
        description={t(was === null ? 'ownCodes.name.hint' : 'ownCodes.name.stays')}
        required
        disabled={was !== null}
        minLength={3}
        maxLength={60}
        value={values.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <Textarea
        label={t('ownCodes.explanation')}
        description={t('ownCodes.explanation.hint')}
        required
        autosize
        maxLength={300}
        value={values.explanation}
        onChange={({ currentTarget }) => set({ explanation: currentTarget.value })}
      />
      <Where values={values} onChange={set} />
      <OwnPhrases
        label={t('ownCodes.phrases')}
        hint={t('ownCodes.phrases.hint')}
        rows={values.phrases}
        onChange={(phrases) => set({ phrases })}
      />
      <OwnCodeLimits values={values} onChange={set} />
      <Textarea
        label={t('ownCodes.suggestion')}
        description={t(`ownCodes.suggestion.${values.when}`)}
        autosize
        maxLength={500}
        value={values.suggestion ?? ''}
        onChange={({ currentTarget }) => set({ suggestion: currentTarget.value === '' ? null : currentTarget.value })}
      />
      <div className={styles.pair}>
        <NativeSelect
          label={t('ownCodes.severity')}
          value={values.severity}
          data={SEVERITIES.map((severity) => ({ value: String(severity), label: t(`app.severity.${severity}`) }))}
          onChange={({ currentTarget }) =>
            set({ severity: SEVERITIES.find((one) => String(one) === currentTarget.value) ?? values.severity })
          }
        />
        <NativeSelect
          label={t('ownCodes.origin')}
          value={values.origin}
          data={ORIGINS.map((origin) => ({ value: origin, label: t(`ledger.origin.${origin}`) }))}
          onChange={({ currentTarget }) =>
            set({ origin: ORIGINS.find((one) => one === currentTarget.value) ?? values.origin })
          }
        />
      </div>
      {examples('fires')}
      {examples('silent')}
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((kind) => (
            <li key={kind}>{t(`ownCodes.problem.${kind}`)}</li>
          ))}
        </ul>
      )}
      <OwnCodePast words={wordsOf(settled)} />
      <Switch
        label={t('ownCodes.enabled')}
        checked={values.enabled}
        onChange={({ currentTarget }) => set({ enabled: currentTarget.checked })}
      />
      {save.error !== null && <FailureNote error={save.error} />}
      <div className={styles.buttons}>
        <Button type="submit" loading={save.isPending}>
          {t('app.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}

const SCOPES = ['message', 'conversation'] as const
const SPEAKERS = ['firm', 'agent', 'assistant', 'customer'] as const
const WHENS = ['said', 'not-said'] as const

/** Where to look, at whose words, and whether they are there or missing. */
function Where({
  values,
  onChange,
}: {
  readonly values: Values
  readonly onChange: (change: Partial<Values>) => void
}) {
  const { t } = useTranslation()
  const speakers = SPEAKERS.filter((one) => one !== 'customer' || values.scope === 'conversation')
  return (
    <div className={styles.pair}>
      <NativeSelect
        label={t('ownCodes.scope')}
        value={values.scope}
        data={SCOPES.map((scope) => ({ value: scope, label: t(`ownCodes.scope.${scope}`) }))}
        onChange={({ currentTarget }) => {
          const scope = SCOPES.find((one) => one === currentTarget.value) ?? values.scope
          onChange({ scope, speaker: scope === 'message' && values.speaker === 'customer' ? 'firm' : values.speaker })
        }}
      />
      <NativeSelect
        label={t('ownCodes.speaker')}
        value={values.speaker}
        data={speakers.map((speaker) => ({ value: speaker, label: t(`ownCodes.speaker.${speaker}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ speaker: SPEAKERS.find((one) => one === currentTarget.value) ?? values.speaker })
        }
      />
      <NativeSelect
        label={t('ownCodes.when')}
        value={values.when}
        data={WHENS.map((when) => ({ value: when, label: t(`ownCodes.when.${when}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ when: WHENS.find((one) => one === currentTarget.value) ?? values.when })
        }
      />
    </div>
  )
}
