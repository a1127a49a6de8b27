import { Button, Skeleton } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useRouter } from '@tanstack/react-router'
import { lazy, Suspense, useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay, useMe } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { useNow } from '../ui/use-now.ts'
import { useShortcut } from '../ui/use-shortcut.ts'
import styles from './conversation-list.module.css'
import { conversationPages } from './conversation-pages.ts'
import { ConversationRow } from './conversation-row.tsx'
import { filterOf, type InboxSearch } from './inbox-search.ts'

// Menus are fetched when the first row is ticked: the list stands without them.
const BulkBar = lazy(async () => ({ default: (await import('./bulk-bar.tsx')).BulkBar }))

/** Waiting times are shown in minutes. */
const CLOCK_MS = 20_000
const FILLING_MS = 3_000
/** As the contract takes. */
const MOST_AT_ONCE = 100

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
    ...conversationPages(search),
    // A new demo firm fills up in the background.
    refetchInterval: ({ state }) => (firm.demo && state.data?.pages[0]?.items.length === 0 ? FILLING_MS : false),
  })
  const items = pages.data?.pages.flatMap((page) => page.items) ?? []
  const mayChange = useMay('consultant')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const selected = items.filter(({ id }) => ticked.has(id))
  // The same at every drawing: the rows are drawn again only where they differ.
  const tick = useCallback((id: string) => setTicked((known) => toggled(known, id)), [setTicked])
  useWalk(list, openId, search, mayChange ? tick : null)
  if (pages.isPending) return <Waiting />
  if (pages.error && items.length === 0) return <FailureNote error={pages.error} onRetry={pages.refetch} />
  if (items.length === 0) return <Empty search={search} isDemo={firm.demo} />
  return (
    <>
      {selected.length > 0 && (
        <Suspense>
          <BulkBar
            items={selected}
            onSelectAll={() => setTicked(new Set(items.slice(0, MOST_AT_ONCE).map(({ id }) => id)))}
            onClear={() => setTicked(new Set())}
          />
        </Suspense>
      )}
      <div className={styles.scroll} data-ticking={selected.length > 0}>
        <ul className={styles.list} ref={list}>
          {items.map((item) => (
            <ConversationRow
              key={item.id}
              item={item}
              search={search}
              now={now}
              isOpen={item.id === openId}
              isTicked={ticked.has(item.id)}
              onTick={mayChange ? tick : null}
            />
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
    </>
  )
}

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ticked)
  if (!next.delete(id)) next.add(id)
  return next
}

/** j and k walk through the rows; where a conversation stands open, they open the next one. x ticks the row. */
function useWalk(
  list: React.RefObject<HTMLUListElement | null>,
  openId: string | undefined,
  search: InboxSearch,
  onTick: ((id: string) => void) | null,
): void {
  const navigate = useNavigate()
  const router = useRouter()
  function step(by: 1 | -1): void {
    const rows = [...(list.current?.querySelectorAll('a') ?? [])]
    const focused = rows.findIndex(isHere)
    const from = focused >= 0 ? focused : rows.findIndex((row) => row.dataset['id'] === openId)
    const to = Math.min(Math.max(from + by, 0), rows.length - 1)
    const row = rows[to]
    row?.focus()
    const id = row?.dataset['id']
    if (openId === undefined || id === undefined) return
    void navigate({ to: '/inbox/$id', params: { id }, search })
    // Whoever walks goes on: the next one is asked for as if the mouse rested on it.
    const next = rows[to + by]?.dataset['id']
    if (next !== undefined) void router.preloadRoute({ to: '/inbox/$id', params: { id: next }, search })
  }
  useShortcut('next', () => step(1))
  useShortcut('previous', () => step(-1))
  useShortcut('tick', () => {
    const rows = [...(list.current?.querySelectorAll('a') ?? [])]
    const row = rows.find(isHere) ?? rows.find((row) => row.dataset['id'] === openId)
    const id = row?.dataset['id']
    if (id !== undefined) onTick?.(id)
  })
}

/** The keyboard stands on the row, or on the box that ticks it. */
function isHere(row: Element): boolean {
  return row.closest('li')?.contains(document.activeElement) === true
}

function Empty({ search, isDemo }: { readonly search: InboxSearch; readonly isDemo: boolean }) {
  const { t } = useTranslation()
  const isFirst = search.view === 'open' || search.view === 'all'
  if (search.words === undefined && isFirst && isDemo)
    return <EmptyState title={t('inbox.empty.demo.title')}>{t('inbox.empty.demo')}</EmptyState>
  if (search.words === undefined && Object.keys(filterOf(search)).length > 0)
    return <EmptyState title={t('inbox.empty.filter.title')}>{t('inbox.empty.filter')}</EmptyState>
  if (search.words === undefined) {
    return (
      <EmptyState title={t(`inbox.empty.${search.view}.title`)} action={isFirst ? <WhatFirst /> : undefined}>
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

/** On a phone this is the only place that leads to the first steps. */
function WhatFirst() {
  const { t } = useTranslation()
  const any = useQuery(query('listConversations', { query: { view: 'all', limit: 1 } })).data?.items.length
  return (
    <>
      {any === 0 && <Link to="/start">{t('start.first')}</Link>}
      <Link to="/settings/{-$section}" params={{ section: 'widget' }}>
        {t('inbox.empty.toWidget')}
      </Link>
    </>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <div className={styles.waiting} role="status" aria-label={t('app.loading')}>
      {[1, 2, 3, 4, 5].map((row) => (
        <Skeleton key={row} height={58} />
      ))}
    </div>
  )
}
