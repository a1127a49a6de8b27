import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { dayOf } from './problem-search.ts'
import styles from './side.module.css'

/** Who takes care of the problem, until when, and under which name. */
export function TakeInHand({ problem }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const mayManage = useMay('manager')
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{t('problems.hand')}</h2>
      {problem.owner === null && <p className={styles.alarm}>{t('problems.hand.none')}</p>}
      {mayManage ? <HandForm problem={problem} /> : <InHand problem={problem} />}
    </section>
  )
}

function InHand({ problem: { owner, due } }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  if (owner === null) return null
  return (
    <p className={styles.text}>
      {owner.name}
      {due !== null && <> · {t('problems.due', { day: formatDate(due, locale) })}</>}
    </p>
  )
}

function HandForm({ problem }: { readonly problem: Output<'readProblem'> }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const params = { id: problem.id }
  const form = useForm({
    initialValues: {
      owner: problem.owner?.id ?? null,
      due: problem.due === null ? '' : dayOf(Date.parse(problem.due)),
      name: problem.givenName ?? '',
    },
  })
  const store = useMutation({
    mutationFn: ({ owner, due, name }: typeof form.values) =>
      call('updateProblem', {
        params,
        body: {
          owner,
          // The end of that day on the reader's clock.
          due: due === '' ? null : new Date(`${due}T23:59:59`).toISOString(),
          name: name.trim() === '' ? null : name.trim(),
        },
      }),
    onSuccess: async (stored) => {
      report.done()
      client.setQueryData(query('readProblem', { params }).queryKey, stored)
      await client.invalidateQueries({ queryKey: ['listProblems'] })
    },
  })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => store.mutate(values))}>
      <Select
        {...form.getInputProps('owner')}
        label={t('problems.hand.owner')}
        placeholder={t('problems.owner.none')}
        clearable
        searchable
        data={people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput {...form.getInputProps('due')} type="date" label={t('problems.hand.due')} />
      <TextInput
        {...form.getInputProps('name')}
        label={t('problems.hand.name')}
        description={t('problems.hand.name.hint')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        maxLength={200}
      />
      {store.error && <FailureNote error={store.error} />}
      <Button type="submit" variant="default" loading={store.isPending} disabled={!form.isDirty()}>
        {t('app.save')}
      </Button>
    </form>
  )
}
