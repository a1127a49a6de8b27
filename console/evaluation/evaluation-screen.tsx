import { Button, NativeSelect, Progress } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment, formatPercent } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { Cases } from './cases.tsx'
import { Coverage } from './coverage.tsx'
import type { Evaluation, Result } from './evaluation.ts'
import styles from './evaluation-screen.module.css'
import { Failing } from './failing.tsx'

const LOOK_MS = 2_000

/** What the assistant and the guard are held to, and how they did the last time. */
export function EvaluationScreen() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery({
    ...query('readEvaluation'),
    staleTime: 0,
    refetchInterval: ({ state }) => (isRunning(state.data?.evaluation ?? null) ? LOOK_MS : false),
  })
  return (
    <Page title={t('evaluation.title')} lead={t('evaluation.lead')} actions={<Start last={data?.evaluation ?? null} />}>
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {!error && !data && <Loading />}
      {data && <Standing evaluation={data.evaluation} />}
      <Cases />
    </Page>
  )
}

function isRunning(evaluation: Evaluation | null): boolean {
  return evaluation !== null && evaluation.result === null
}

const TIMES = [1, 3, 6, 9]

function Start({ last }: { readonly last: Evaluation | null }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const mayStart = useMay('manager')
  const [runs, setRuns] = useState(6)
  const start = useMutation({
    mutationFn: () => call('startEvaluation', { body: { runs } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['readEvaluation'] }),
    onError: report.failed,
  })
  if (!mayStart) return null
  return (
    <>
      <NativeSelect
        aria-label={t('evaluation.runs')}
        value={String(runs)}
        data={TIMES.map((times) => ({ value: String(times), label: t('evaluation.times', { count: times }) }))}
        onChange={({ currentTarget }) => setRuns(Number(currentTarget.value))}
      />
      <Button loading={start.isPending} disabled={isRunning(last)} onClick={() => start.mutate()}>
        {t('evaluation.start')}
      </Button>
    </>
  )
}

function Standing({ evaluation }: { readonly evaluation: Evaluation | null }) {
  const { t } = useTranslation()
  if (evaluation === null) return <p className={styles.soft}>{t('evaluation.never')}</p>
  const { result, done, of } = evaluation
  if (result === null)
    return (
      <div className={styles.progress} role="status">
        <Progress value={(100 * done) / Math.max(1, of)} aria-label={t('evaluation.running')} />
        <p className={styles.soft}>{t('evaluation.progress', { done, of })}</p>
      </div>
    )
  return (
    <>
      <Figures result={result} runs={evaluation.runs} />
      <Failing cases={result.cases} />
      <Coverage coverage={result.coverage} />
    </>
  )
}

function Figures({ result, runs }: { readonly result: Result; readonly runs: number }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const { summary, before, at, playbookVersion } = result
  const broken = result.cases.filter(({ became }) => became === 'broken').length
  const cured = result.cases.filter(({ became }) => became === 'cured').length
  return (
    <section className={styles.section}>
      <dl className={styles.figures}>
        <div>
          <dt>{t('evaluation.passAll', { count: runs })}</dt>
          <dd>
            <b>{formatPercent(summary.passAll, locale)}</b>
            {before !== null && (
              <span>{t('evaluation.before', { share: formatPercent(before.summary.passAll, locale) })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.wrong')}</dt>
          <dd>
            <b>{summary.wrong}</b>
            {before !== null && <span>{t('evaluation.before', { share: before.summary.wrong })}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.handedOver')}</dt>
          <dd>
            <b>{summary.handedOver}</b>
            {before !== null && <span>{t('evaluation.before', { share: before.summary.handedOver })}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('evaluation.change')}</dt>
          <dd>
            <b>{before === null ? '—' : t('evaluation.change.count', { broken, cured })}</b>
            <span>{before === null ? t('evaluation.first') : t('evaluation.change.hint')}</span>
          </dd>
        </div>
      </dl>
      <p className={styles.soft}>
        {t('evaluation.when', { time: formatMoment(at, locale), version: playbookVersion, count: summary.cases })}
      </p>
    </section>
  )
}
