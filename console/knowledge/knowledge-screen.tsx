import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconFileUpload, IconPlus, IconSearch } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from '../ui/page.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'
import { ArticleTable } from './article-table.tsx'
import { AskBox } from './ask-box.tsx'
import styles from './knowledge-screen.module.css'
import { ToProposals } from './to-proposals.tsx'
import { ToUpkeep } from './to-upkeep.tsx'
import { UnansweredList } from './unanswered-list.tsx'

const TYPING_MS = 250

export function KnowledgeScreen() {
  const { words = '' } = useSearch({ from: '/desk/knowledge' })
  // Words from the address are where the search begins, not what it is held to.
  return <Knowledge key={words} given={words} />
}

function Knowledge({ given }: { readonly given: string }) {
  const { t } = useTranslation()
  const mayWrite = useMay('consultant')
  const [words, setWords] = useState(given)
  const [asked] = useDebouncedValue(words, TYPING_MS)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('search', () => field.current?.focus())
  const articles = useQuery({
    ...query('listArticles', { query: asked === '' ? {} : { words: asked } }),
    placeholderData: keepPreviousData,
  })
  const items = articles.data?.items
  const add = mayWrite && (
    <LinkButton to="/knowledge/new" leftSection={<IconPlus size={16} aria-hidden />}>
      {t('knowledge.new')}
    </LinkButton>
  )
  const actions = (
    <>
      {/* Written by the server, not by this app. */}
      <a href="/pomoc" target="_blank" rel="noreferrer" className={styles.help}>
        {t('knowledge.help')}
      </a>
      <ToUpkeep />
      <ToProposals />
      <LinkButton to="/knowledge/import" variant="default" leftSection={<IconFileUpload size={16} aria-hidden />}>
        {t('knowledge.import')}
      </LinkButton>
      {add}
    </>
  )
  return (
    <Page title={t('knowledge.title')} lead={t('knowledge.lead')} actions={actions}>
      <div className={styles.columns}>
        <section className={styles.articles}>
          <TextInput
            ref={field}
            type="search"
            value={words}
            onChange={({ currentTarget }) => setWords(currentTarget.value)}
            placeholder={t('knowledge.search')}
            aria-label={t('knowledge.search')}
            leftSection={<IconSearch size={15} aria-hidden />}
            className={styles.search}
          />
          {articles.error && !items && <FailureNote error={articles.error} onRetry={articles.refetch} />}
          {items && items.length > 0 && <ArticleTable articles={items} />}
          {items?.length === 0 && (
            <EmptyState title={asked === '' ? t('knowledge.empty.title') : t('knowledge.nothing.title')} action={add}>
              {asked === '' ? t('knowledge.empty') : t('knowledge.nothing')}
            </EmptyState>
          )}
        </section>
        <div className={styles.side}>
          <AskBox />
          {mayWrite && <UnansweredList />}
        </div>
      </div>
    </Page>
  )
}
