import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatMoment } from '../ui/format.ts'
import { Page } from '../ui/page.tsx'
import tabs from '../ui/tabs.module.css'
import { useReport } from '../ui/use-report.ts'
import { BackToArticles } from './back-to-articles.tsx'
import type { Finding } from './finding.ts'
import { FindingCard } from './finding-card.tsx'
import styles from './upkeep-screen.module.css'
import { UPKEEP_KINDS, type UpkeepKind } from './upkeep-search.ts'

/** What of the service needs somebody's hand, the most frequent first; each card opens the conversations behind it. */
export function UpkeepScreen() {
  const { t } = useTranslation()
  const locale = useLocale()
  const { kind } = useSearch({ from: '/desk/knowledge/upkeep' })
  const { data, error, refetch } = useQuery(query('listServiceFindings', { query: {} }))
  const items = data?.items ?? []
  const shown = kind === undefined ? items : items.filter(({ code }) => code === kind)
  return (
    <Page title={t('upkeep.title')} lead={<BackToArticles />} actions={<SearchNow />}>
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {data && (
        <>
          <p className={styles.lead}>
            {data.searchedAt === null
              ? t('upkeep.never')
              : t('upkeep.searched', { time: formatMoment(data.searchedAt, locale) })}
          </p>
          <Kinds items={items} current={kind} />
          {shown.length === 0 && <EmptyState title={t('upkeep.empty.title')}>{t('upkeep.empty')}</EmptyState>}
          <ul className={styles.cards}>
            {shown.map((finding) => (
              <FindingCard key={finding.id} finding={finding} />
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

function Kinds({ items, current }: { readonly items: readonly Finding[]; readonly current: UpkeepKind | undefined }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const there = UPKEEP_KINDS.filter((kind) => items.some(({ code }) => code === kind))
  if (there.length < 2) return null
  const tab = (kind: UpkeepKind | undefined, name: string, count: number) => (
    <Link
      key={name}
      to="/knowledge/upkeep"
      search={kind === undefined ? {} : { kind }}
      className={tabs.tab}
      data-on={kind === current}
      aria-current={kind === current ? 'true' : undefined}
    >
      {name} <span className={tabs.count}>{formatCount(count, locale)}</span>
    </Link>
  )
  return (
    <nav className={`${tabs.tabs} ${tabs.overList}`} aria-label={t('upkeep.kinds')}>
      {tab(undefined, t('upkeep.all'), items.length)}
      {there.map((kind) => tab(kind, t(`upkeep.kind.${kind}`), items.filter(({ code }) => code === kind).length))}
    </nav>
  )
}

function SearchNow() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const search = useMutation({
    mutationFn: () => call('searchService', { body: {} }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listServiceFindings'] })
      report.done(t('upkeep.search.done'))
    },
    onError: report.failed,
  })
  if (!useMay('manager')) return null
  return (
    <Button variant="default" loading={search.isPending} onClick={() => search.mutate()}>
      {t('upkeep.search')}
    </Button>
  )
}
