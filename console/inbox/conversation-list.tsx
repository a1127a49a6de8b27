import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMe } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { useNow } from '../ui/use-now.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import styles from './conversation-list.module.css'
import { ConversationRow } from './conversation-row.tsx'
import type { InboxSearch } from './inbox-search.ts'

/** Waiting times are shown in minutes. */
const CLOCK_MS = 20_000
const FILLING_MS = 3_000

export function ConversationList({
  search,
  openId,
}: {
  readonly search: InboxSearch
  readonly openId: string | undefined
}) {
  const { t } = useTranslation()
  const { firm } = useMe()
  const now = useNow(CLOCK_MS)
  const list = useRef<HTMLUListElement>(null)
  const pages = useInfiniteQuery({
    queryKey: ['listConversations', search],
    queryFn: ({ pageParam }) =>
      call('listConversations', { query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    // A new demo firm fills up in the background.
    refetchInterval: ({ state }) => (firm.demo && state.data?.pages[0]?.items.length === 0 ? FILLING_MS : false),
  })
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  useWalk(list, openId, search)
  if (pages.isPending) return <Waiting />
  if (pages.error && items.length === 0) return <FailureNote error={pages.error} onRetry={pages.refetch} />
  if (items.length === 0) return <Empty search={search} isDemo={firm.demo} />
  return (
    <div className={styles.scroll}>
      <ul className={styles.list} ref={list}>
        {items.map((item) => (
          <ConversationRow key={item.id} item={item} search={search} now={now} isOpen={item.id === openId} />
        ))}
      </ul>
      {pages.hasNextPage && (
        <Button
          variant="subtle"
          fullWidth
          onClick={() => void pages.fetchNextPage()}
          loading={pages.isFetchingNextPage}
        >
          {t('app.more')}
        </Button>
      )}
    </div>
  )
}

/** j and k walk through the rows; where a conversation stands open, they open the next one. */
function useWalk(
  list: React.RefObject<HTMLUListElement | null>,
  openId: string | undefined,
  search: InboxSearch,
): void {
  const navigate = useNavigate()
  function step(by: 1 | -1): void {
    const rows = [...(list.current?.querySelectorAll('a') ?? [])]
    const focused = rows.findIndex((row) => row === document.activeElement)
    const from = focused >= 0 ? focused : rows.findIndex((row) => row.dataset['id'] === openId)
    const row = rows[Math.min(Math.max(from + by, 0), rows.length - 1)]
    row?.focus()
    const id = row?.dataset['id']
    if (openId !== undefined && id !== undefined) void navigate({ to: '/inbox/$id', params: { id }, search })
  }
  useShortcut('next', () => step(1))
  useShortcut('previous', () => step(-1))
}

function Empty({ search, isDemo }: { readonly search: InboxSearch; readonly isDemo: boolean }) {
  const { t } = useTranslation()
  const isFirst = search.view === 'open' || search.view === 'all'
  if (search.words === undefined && isFirst && isDemo)
    return <EmptyState title={t('inbox.empty.demo.title')}>{t('inbox.empty.demo')}</EmptyState>
  if (search.words === undefined) {
    const set = (
      <Link to="/settings/{-$section}" params={{ section: 'widget' }}>
        {t('inbox.empty.toWidget')}
      </Link>
    )
    return (
      <EmptyState title={t(`inbox.empty.${search.view}.title`)} action={isFirst ? set : undefined}>
        {t(`inbox.empty.${search.view}`)}
      </EmptyState>
    )
  }
  const everywhere = (
    <Link to="/inbox" search={{ view: 'all', words: search.words }}>
      {t('inbox.empty.words.all')}
    </Link>
  )
  return (
    <EmptyState
      title={t('inbox.empty.words.title', { words: search.words })}
      action={search.view === 'all' ? undefined : everywhere}
    >
      {t('inbox.empty.words')}
    </EmptyState>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className={styles.waiting} aria-label={t('app.loading')}>
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={58} />
      ))}
    </div>
  )
}
