import { Button, VisuallyHidden } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { Lead } from './section-parts.tsx'

export function JobsSection() {
  const { t } = useTranslation()
  const locale = useLocale()
  const isManager = useMay('manager')
  const client = useQueryClient()
  const report = useReport()
  const jobs = useQuery({ ...query('listDeadJobs'), enabled: isManager })
  const replay = useMutation({
    mutationFn: (id: string) => call('replayJob', { params: { id }, body: {} }),
    onSuccess: () => {
      report.done(t('settings.jobs.replayed'))
      void client.invalidateQueries({ queryKey: ['listDeadJobs'] })
    },
    onError: report.failed,
  })
  if (!isManager) return <Lead>{t('settings.managerOnly')}</Lead>
  if (jobs.error && !jobs.data) return <FailureNote error={jobs.error} onRetry={jobs.refetch} />
  if (jobs.data?.items.length === 0)
    return <EmptyState title={t('settings.jobs.none.title')}>{t('settings.jobs.none')}</EmptyState>
  return (
    <>
      <Lead>{t('settings.jobs.lead')}</Lead>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.jobs.kind')}</th>
            <th scope="col">{t('settings.jobs.error')}</th>
            <th scope="col">{t('settings.jobs.tries')}</th>
            <th scope="col">{t('settings.jobs.when')}</th>
            <th scope="col">
              <VisuallyHidden>{t('settings.jobs.replay')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {jobs.data?.items.map((job) => (
            <tr key={job.id}>
              <td>{job.kind}</td>
              <td>{job.error}</td>
              <td data-label={t('settings.jobs.tries')}>{formatCount(job.tries, locale)}</td>
              <td data-label={t('settings.jobs.when')}>{formatMoment(job.failedAt, locale)}</td>
              <td>
                <Button
                  size="compact-xs"
                  variant="default"
                  loading={replay.isPending && replay.variables === job.id}
                  onClick={() => replay.mutate(job.id)}
                >
                  {t('settings.jobs.replay')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
