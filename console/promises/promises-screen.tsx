import { Button, Switch } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount } from '../ui/format.ts'
import { Page } from '../ui/page.tsx'
import tabs from '../ui/tabs.module.css'
import { PROMISE_TABS, type PromiseSearch, promiseQuery } from './promise-search.ts'
import { PromiseTable } from './promise-table.tsx'

/** What the firm told its customers it would do, and by when. */
export function PromisesScreen() {
  const { t } = useTranslation()
  const search = useSearch({ from: '/desk/promises' })
  const navigate = useNavigate()
  const asked = promiseQuery(search)
  const pages = useInfiniteQuery({
    queryKey: ['listPromises', asked],
    queryFn: ({ pageParam }) =>
      call('listPromises', { query: { ...asked, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  })
  const promises = pages.data?.pages.flatMap(({ items }) => items)
  const mine = (
    <Switch
      size="sm"
      label={t('promises.mine')}
      checked={search.mine === true}
      onChange={({ currentTarget: { checked } }) => {
        const { mine: _mine, ...rest } = search
        void navigate({ to: '/promises', search: checked ? { ...rest, mine: true } : rest, replace: true })
      }}
    />
  )
  return (
    <Page title={t('promises.title')} lead={t('promises.lead')} actions={mine}>
      <Tabs search={search} />
      {pages.error && !promises && <FailureNote error={pages.error} onRetry={pages.refetch} />}
      {promises?.length === 0 && (
        <EmptyState title={t(`promises.empty.${search.view}`)}>{t('promises.empty')}</EmptyState>
      )}
      {promises && promises.length > 0 && <PromiseTable promises={promises} />}
      {pages.hasNextPage && (
        <Button variant="default" mt="md" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
          {t('app.more')}
        </Button>
      )}
    </Page>
  )
}

function Tabs({ search }: { readonly search: PromiseSearch }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const counts = useQuery(query('countPromises')).data?.[search.mine === true ? 'mine' : 'all']
  const countOf: Partial<Record<PromiseSearch['view'], number | undefined>> = {
    today: counts?.today,
    overdue: counts?.overdue,
  }
  return (
    <nav className={`${tabs.tabs} ${tabs.overList}`} aria-label={t('promises.views')}>
      {PROMISE_TABS.map((view) => {
        const count = countOf[view]
        return (
          <Link
            key={view}
            to="/promises"
            search={{ ...search, view }}
            className={tabs.tab}
            data-on={view === search.view}
            aria-current={view === search.view ? 'true' : undefined}
          >
            {t(`promises.view.${view}`)}
            {count !== undefined && count > 0 && (
              <span className={tabs.count} data-alarm={view === 'overdue'}>
                {formatCount(count, locale)}
              </span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
