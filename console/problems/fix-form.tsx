import { Button, NativeSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { hasCode } from '../app/call-failure.ts'
import type { Input, Output } from '../app/request.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import type { DraftedFix } from './drafted-fix.ts'
import { dayOf } from './problem-search.ts'
import styles from './side.module.css'

const KINDS = [
  'article',
  'macro',
  'rule',
  'hours',
  'training',
  'other',
] as const satisfies readonly Input<'declareFix'>['body']['kind'][]
/** Percent by which the mistakes are said to become fewer. */
const CLAIMS = [25, 50, 75, 90]

/** A change and what it claims, before it is judged. */
export function FixForm({
  problem,
  draft,
  onDone,
}: {
  readonly problem: Output<'readProblem'>
  readonly draft?: DraftedFix | undefined
  readonly onDone: () => void
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const [today] = useState(() => dayOf(Date.now()))
  const needed = (value: string) => (value.trim() === '' ? t('problems.fix.required') : null)
  const form = useForm({
    initialValues: {
      kind: draft?.kind ?? 'article',
      change: draft?.change ?? '',
      claim: '50',
      since: today,
      alternatives: draft?.alternatives ?? '',
      owner: problem.owner?.id ?? null,
    },
    validate: { change: needed, since: needed },
  })
  const declare = useMutation({
    mutationFn: ({ kind, change, claim, since, alternatives, owner }: typeof form.values) =>
      call('declareFix', {
        params: { id: problem.id },
        body: {
          kind: KINDS.find((known) => known === kind) ?? 'other',
          change: change.trim(),
          claimedRatio: 1 - Number(claim) / 100,
          alternatives: alternatives.trim(),
          owner,
          inForceSince: new Date(`${since}T00:00:00`).toISOString(),
        },
      }),
    onSuccess: async () => {
      report.done(t('problems.fix.stored'))
      onDone()
      await Promise.all(['readProblem', 'listProblems'].map((name) => client.invalidateQueries({ queryKey: [name] })))
    },
  })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => declare.mutate(values))}>
      <NativeSelect
        {...form.getInputProps('kind')}
        label={t('problems.fix.kind')}
        data={KINDS.map((value) => ({ value, label: t(`problems.fix.kind.${value}`) }))}
      />
      <Textarea
        {...form.getInputProps('change')}
        label={t('problems.fix.change')}
        description={t('problems.fix.change.hint')}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <div className={styles.two}>
        <NativeSelect
          {...form.getInputProps('claim')}
          label={t('problems.fix.claim')}
          data={CLAIMS.map((percent) => ({
            value: String(percent),
            label: t('problems.fix.claim.falls', { percent }),
          }))}
        />
        <TextInput {...form.getInputProps('since')} type="date" label={t('problems.fix.since')} />
      </div>
      <p className={styles.soft}>{t('problems.fix.claim.hint')}</p>
      <Textarea
        {...form.getInputProps('alternatives')}
        label={t('problems.fix.alternatives')}
        description={t('problems.fix.alternatives.hint')}
        autosize
        minRows={2}
        maxLength={2_000}
      />
      <Select
        {...form.getInputProps('owner')}
        label={t('problems.fix.owner')}
        clearable
        data={people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      />
      {hasCode(declare.error, 'conflict') ? (
        <p role="alert" className={styles.alarm}>
          {t('problems.fix.conflict')}
        </p>
      ) : (
        declare.error && <FailureNote error={declare.error} />
      )}
      <div className={styles.foot}>
        <Button type="submit" loading={declare.isPending}>
          {t('problems.fix.add')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app.cancel')}
        </Button>
      </div>
    </form>
  )
}
