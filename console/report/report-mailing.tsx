import { Button, MultiSelect, NativeSelect } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatWeekday } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './report-mailing.module.css'

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const

/** Who gets the report by mail, and on which day. For managers. */
export function ReportMailing() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(query('readReportMailing'))
  return (
    <section className={styles.section}>
      <h2>{t('report.mail')}</h2>
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {data && !data.canSend && <p className={styles.note}>{t('report.mail.noServer')}</p>}
      {data?.canSend === true && <MailingForm key={JSON.stringify(data)} mailing={data} />}
    </section>
  )
}

function MailingForm({ mailing }: { readonly mailing: Output<'readReportMailing'> }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const form = useForm({ initialValues: { weekday: String(mailing.weekday), people: [...mailing.people] } })
  const store = useMutation({
    mutationFn: (values: typeof form.values) =>
      call('updateReportMailing', { body: { weekday: Number(values.weekday), people: values.people } }),
    onSuccess: async () => {
      report.done()
      await client.invalidateQueries({ queryKey: ['readReportMailing'] })
    },
  })
  return (
    <form className={styles.form} onSubmit={form.onSubmit((values) => store.mutate(values))}>
      <NativeSelect
        {...form.getInputProps('weekday')}
        label={t('report.mail.day')}
        data={DAYS.map((day) => ({ value: String(day), label: formatWeekday(day, locale) }))}
      />
      <MultiSelect
        {...form.getInputProps('people')}
        label={t('report.mail.people')}
        placeholder={form.values.people.length === 0 ? t('report.mail.nobody') : ''}
        searchable
        clearable
        data={people.filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button type="submit" variant="default" loading={store.isPending} disabled={!form.isDirty()}>
        {t('app.save')}
      </Button>
      {store.error && <FailureNote error={store.error} />}
      <p className={styles.note}>{t('report.mail.note')}</p>
    </form>
  )
}
