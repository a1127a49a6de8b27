import { Button, SegmentedControl } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { inOrder, ORDERS, type Order } from './problem-order.ts'
import { ProblemTable } from './problem-table.tsx'

export function ProblemsScreen() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(query('listProblems'))
  const mayManage = useMay('manager')
  const [order, setOrder] = useState<Order>('cost')
  return (
    <Page
      title={t('problems.title')}
      lead={
        <>
          {t('problems.lead')}
          {data?.searchedAt != null && <> {t('problems.searched', { when: formatMoment(data.searchedAt, locale) })}.</>}
        </>
      }
      actions={
        <>
          <Link to="/journey" search={{ days: 90 }}>
            {t('journey.title')}
          </Link>
          {mayManage && <SearchNow />}
        </>
      }
    >
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {!error && !data && <Loading />}
      {data?.items.length === 0 && (
        <EmptyState title={t('problems.empty.title')} action={<Link to="/ledger">{t('problems.empty.action')}</Link>}>
          {t('problems.empty')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('problems.order')}
            value={order}
            onChange={(value) => setOrder(ORDERS.find((known) => known === value) ?? 'cost')}
            data={ORDERS.map((value) => ({ value, label: t(`problems.order.${value}`) }))}
          />
          <ProblemTable problems={inOrder(data.items, order)} />
        </>
      )}
    </Page>
  )
}

function SearchNow() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const search = useMutation({
    mutationFn: () => call('searchProblems', { body: {} }),
    onSuccess: async () => {
      report.done(t('problems.search.done'))
      await client.invalidateQueries({ queryKey: ['listProblems'] })
    },
    onError: report.failed,
  })
  return (
    <Button variant="default" loading={search.isPending} onClick={() => search.mutate()}>
      {t('problems.search')}
    </Button>
  )
}
