import { NativeSelect, Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CATALOGUE, type ErrorLevel, type Severity } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import { CheckRecord } from './check-record.tsx'
import styles from './guard-section.module.css'
import { SecondJudge } from './second-judge.tsx'
import { Lead, SettingsForm } from './section-parts.tsx'

type Guard = Output<'readGuard'>
type Code = Guard['codes'][number]

const LEVELS: readonly ErrorLevel[] = ['message', 'conversation', 'order', 'process']
/** Shares of right findings below which a check goes silent; 0 = never. */
const BARS = [0, 0.5, 0.6, 0.7, 0.8, 0.9]
const SEVERITIES: readonly Severity[] = [1, 2, 3, 4]

export function GuardSection() {
  const { data, error, refetch } = useQuery({ ...query('readGuard'), staleTime: 0 })
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  return data ? <GuardForm guard={data} /> : <Loading />
}

function GuardForm({ guard }: { readonly guard: Guard }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [draft, setDraft] = useState(guard)
  const store = useMutation({
    mutationFn: () =>
      call('updateGuard', {
        body: {
          refuseFrom: draft.refuseFrom,
          minPrecision: draft.minPrecision,
          secondJudge: { enabled: draft.secondJudge.enabled },
          codes: draft.codes.map(({ code, enabled, severity }) => ({ code, enabled, severity })),
        },
      }),
    onSuccess: (stored) => {
      client.setQueryData(query('readGuard').queryKey, stored)
      report.done()
    },
  })
  const set = (code: Code) =>
    setDraft({ ...draft, codes: draft.codes.map((known) => (known.code === code.code ? code : known)) })
  return (
    <SettingsForm
      by="manager"
      saving={store}
      onSubmit={(event) => {
        event.preventDefault()
        store.mutate()
      }}
    >
      <Lead>{t('settings.guard.lead')}</Lead>
      <NativeSelect
        label={t('settings.guard.refuseFrom')}
        value={draft.refuseFrom}
        data={SEVERITIES.map((severity) => ({
          value: String(severity),
          label: t('settings.guard.refuseFrom.option', { severity: t(`app.severity.${severity}`) }),
        }))}
        onChange={({ currentTarget }) =>
          setDraft({ ...draft, refuseFrom: toSeverity(currentTarget.value) ?? draft.refuseFrom })
        }
      />
      <NativeSelect
        label={t('settings.guard.bar')}
        description={t('settings.guard.bar.hint')}
        value={String(draft.minPrecision)}
        data={[...new Set([...BARS, draft.minPrecision])].sort().map((bar) => ({
          value: String(bar),
          label:
            bar === 0
              ? t('settings.guard.bar.never')
              : t('settings.guard.bar.option', { share: Math.round(100 * bar) }),
        }))}
        onChange={({ currentTarget }) => setDraft({ ...draft, minPrecision: Number(currentTarget.value) })}
      />
      <SecondJudge judge={draft.secondJudge} onChange={(secondJudge) => setDraft({ ...draft, secondJudge })} />
      {LEVELS.map((level) => (
        <Level
          key={level}
          level={level}
          codes={draft.codes.filter(({ code }) => CATALOGUE[code].level === level)}
          onChange={set}
        />
      ))}
    </SettingsForm>
  )
}

function Level({
  level,
  codes,
  onChange,
}: {
  readonly level: ErrorLevel
  readonly codes: readonly Code[]
  readonly onChange: (code: Code) => void
}) {
  const { t } = useTranslation()
  const locale = useLocale()
  const sorted = codes.toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale))
  if (codes.length === 0) return null
  return (
    <details className={styles.level} open={level === 'message'}>
      <summary>
        <h3>{t(`settings.guard.level.${level}`)}</h3>
        <span className={styles.count}>
          {t('settings.guard.on', { count: codes.filter(({ enabled }) => enabled).length, all: codes.length })}
        </span>
      </summary>
      <ul className={styles.codes}>
        {sorted.map((code) => (
          <CodeRow key={code.code} code={code} onChange={onChange} />
        ))}
      </ul>
    </details>
  )
}

function CodeRow({ code, onChange }: { readonly code: Code; readonly onChange: (code: Code) => void }) {
  const { t } = useTranslation()
  const said = useSaid()
  return (
    <li>
      <Switch
        label={said(code.name)}
        checked={code.enabled}
        onChange={({ currentTarget }) => onChange({ ...code, enabled: currentTarget.checked })}
      />
      <NativeSelect
        size="xs"
        className={styles.severity ?? ''}
        disabled={!code.enabled}
        aria-label={t('settings.guard.severityOf', { name: said(code.name) })}
        value={code.severity}
        data={SEVERITIES.map((severity) => ({ value: String(severity), label: t(`app.severity.${severity}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...code, severity: toSeverity(currentTarget.value) ?? code.severity })
        }
      />
      <CheckRecord code={code} />
    </li>
  )
}

function toSeverity(word: string): Severity | undefined {
  return SEVERITIES.find((severity) => String(severity) === word)
}
