import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { Filters } from './filters.tsx'
import { ledgerQuery } from './ledger-search.ts'
import { MistakeDrawer } from './mistake-drawer.tsx'
import { MistakeTable } from './mistake-table.tsx'

export function LedgerScreen() {
  const { t } = useTranslation()
  const { open, ...filters } = useSearch({ from: '/desk/ledger' })
  const navigate = useNavigate()
  const asked = ledgerQuery(filters)
  const pages = useInfiniteQuery({
    queryKey: ['listMistakes', asked],
    queryFn: ({ pageParam }) =>
      call('listMistakes', { query: { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const mistakes = pages.data?.pages.flatMap(({ items }) => items)
  const isFiltered = Object.keys(filters).length > 0
  return (
    <Page title={t('ledger.title')} lead={t('ledger.lead')}>
      <Filters current={filters} />
      {pages.error && !mistakes && <FailureNote error={pages.error} onRetry={pages.refetch} />}
      {mistakes?.length === 0 && (
        <EmptyState
          title={t('ledger.empty.title')}
          action={isFiltered ? <Link to="/ledger">{t('ledger.clear')}</Link> : undefined}
        >
          {isFiltered ? t('ledger.empty.filtered') : t('ledger.empty')}
        </EmptyState>
      )}
      {mistakes && mistakes.length > 0 && (
        <MistakeTable mistakes={mistakes} filters={filters} hasMore={pages.hasNextPage} />
      )}
      {pages.hasNextPage && (
        <Button variant="default" mt="md" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
      <MistakeDrawer id={open} onClose={() => void navigate({ to: '/ledger', search: filters })} />
    </Page>
  )
}
