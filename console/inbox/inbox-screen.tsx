import { ActionIcon, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMe } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { formatCount } from '../ui/format.ts'
import { useTitle } from '../ui/page.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { ConversationList } from './conversation-list.tsx'
import { DueReminders } from './due-reminders.tsx'
import { FirstSteps } from './first-steps.tsx'
import styles from './inbox-screen.module.css'
import { filterOf, withWords } from './inbox-search.ts'
import { NewLetter } from './new-letter.tsx'
import { SavedViews } from './saved-views.tsx'
import { useInboxSearch } from './use-inbox-search.ts'
import { ViewTabs } from './view-tabs.tsx'

// Fetched when somebody filters: the list stands without it.
const FilterPanel = lazy(async () => ({ default: (await import('./filter-panel.tsx')).FilterPanel }))

/** Typing pauses shorter than this are not yet a question. */
const TYPING_MS = 250

/** The list beside the open conversation; on a phone one of the two. */
export function InboxScreen() {
  const { t } = useTranslation()
  const locale = useLocale()
  const search = useInboxSearch()
  const { id } = useParams({ strict: false })
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [filtering, setFiltering] = useState(false)
  const narrowed = Object.keys(filterOf(search)).length
  useShortcut('search', () => field.current?.focus())
  const ask = useDebouncedCallback(
    (words: string) =>
      void navigate({
        to: '/inbox',
        search: withWords(search, words),
        replace: true,
      }),
    TYPING_MS,
  )
  // Words can also come from elsewhere: the palette, a link, the browser's way back.
  useEffect(() => {
    if (field.current !== null && field.current !== document.activeElement) field.current.value = search.words ?? ''
  }, [search.words])
  return (
    <div className={styles.inbox} data-open={id !== undefined}>
      <section className={styles.side} aria-label={t('inbox.list')}>
        <header className={styles.head}>
          <div className={styles.top}>
            <h1 className={styles.title}>{t('inbox.title')}</h1>
            <NewLetter />
            <div className={styles.filters}>
              <ActionIcon
                variant="default"
                size={30}
                aria-label={t('inbox.filter.open')}
                aria-expanded={filtering}
                onClick={() => setFiltering(!filtering)}
              >
                <IconAdjustmentsHorizontal size={16} aria-hidden />
              </ActionIcon>
              {narrowed > 0 && <b className={styles.narrowed}>{formatCount(narrowed, locale)}</b>}
            </div>
          </div>
          <TextInput
            ref={field}
            type="search"
            size="sm"
            defaultValue={search.words ?? ''}
            onChange={({ currentTarget }) => ask(currentTarget.value)}
            placeholder={t('inbox.search')}
            aria-label={t('inbox.search')}
            leftSection={<IconSearch size={15} aria-hidden />}
          />
          <ViewTabs current={search.view} />
          <SavedViews search={search} />
          {filtering && (
            <Suspense>
              <FilterPanel search={search} onClose={() => setFiltering(false)} />
            </Suspense>
          )}
        </header>
        <DueReminders />
        <ConversationList search={search} openId={id} />
      </section>
      <div className={styles.open}>{id === undefined ? <Nothing /> : <Outlet />}</div>
    </div>
  )
}

function Nothing() {
  const { t } = useTranslation()
  useTitle(t('inbox.title'))
  const { firm } = useMe()
  const any = useQuery(query('listConversations', { query: { view: 'all', limit: 1 } })).data?.items.length
  if (any === 0 && !firm.demo) return <FirstSteps />
  return <EmptyState title={t('inbox.pick.title')}>{t('inbox.pick')}</EmptyState>
}
