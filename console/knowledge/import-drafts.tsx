import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Input, Output } from '../app/request.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { EMPTY_ARTICLE, toBody } from './article-values.ts'
import { EVERY_DAYS } from './every-days.ts'
import styles from './import-screen.module.css'
import { Markdown } from './markdown.tsx'
import { usePublishing } from './use-publishing.ts'

export type Draft = Output<'readDocument'>['drafts'][number] & {
  readonly isTaken: boolean
  /** The title that the page or the file gives it, whatever it is called here. */
  readonly readAs: string
  /** The page that it was read from. */
  readonly url: string | null
}

interface DraftsProps {
  readonly drafts: readonly Draft[]
  readonly known: ReadonlySet<string>
  /** The address that they were read from, where it is one of the web. */
  readonly watched: string | null
  readonly onChange: (drafts: readonly Draft[]) => void
}

type SeenPage = NonNullable<Input<'saveWebSource'>['body']['pages']>[number]

/** What was read, to be looked through: what stays ticked becomes articles. */
export function ImportDrafts({ drafts, known, watched, onChange }: DraftsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const report = useReport()
  const taken = drafts.filter(({ isTaken, title }) => isTaken && title.trim() !== '')
  const mayPublish = usePublishing()
  const [everyDays, setEveryDays] = useState(7)
  const add = useMutation({
    mutationFn: async () => {
      if (!mayPublish) {
        for (const { title, text, phrasings, url } of taken) {
          const content = { ...toBody(EMPTY_ARTICLE), title, text, phrasings, url }
          await call('proposeArticle', { body: { article: null, basedOn: null, content } })
        }
        return taken.length
      }
      const articles = taken.map(({ title, text, phrasings, url }) => ({ title, text, phrasings, url }))
      const { ids } = await call('importArticles', { body: { articles } })
      if (watched === null) return ids.length
      const pages = drafts.flatMap((draft): readonly SeenPage[] => {
        const { url, readAs: title, text } = draft
        if (url === null) return []
        const article = ids[taken.indexOf(draft)]
        if (article === undefined) return [{ as: 'left-out', url, title, text }]
        return [{ as: 'article', url, title, article }]
      })
      await call('saveWebSource', { body: { url: watched, everyDays, pages } })
      return ids.length
    },
    onSuccess: async (count) => {
      report.done(mayPublish ? t('knowledge.import.done', { count }) : t('proposals.proposed'))
      await Promise.all(
        ['listArticles', 'listProposals', 'listWebSources'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      )
      await navigate({ to: mayPublish ? '/knowledge' : '/knowledge/proposals' })
    },
  })
  const change = (at: number, to: Partial<Draft>): void =>
    onChange(drafts.map((draft, n) => (n === at ? { ...draft, ...to } : draft)))
  const all = taken.length === drafts.length
  return (
    <section>
      <div className={styles.bar}>
        <Checkbox
          label={t('knowledge.import.all')}
          checked={all}
          indeterminate={!all && taken.length > 0}
          onChange={() => onChange(drafts.map((draft) => ({ ...draft, isTaken: !all })))}
        />
        {watched !== null && mayPublish && (
          <NativeSelect
            aria-label={t('knowledge.web.every')}
            value={String(everyDays)}
            onChange={({ currentTarget }) => setEveryDays(Number(currentTarget.value))}
            data={EVERY_DAYS.map((days) => ({ value: String(days), label: t(`knowledge.web.every.${days}`) }))}
          />
        )}
        <Button disabled={taken.length === 0} loading={add.isPending} onClick={() => add.mutate()}>
          {mayPublish ? t('knowledge.import.add', { count: taken.length }) : t('proposals.propose')}
        </Button>
      </div>
      {add.error && <FailureNote error={add.error} />}
      <ul className={styles.drafts}>
        {drafts.map((draft, n) => (
          // A draft has no name of its own but its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
          <li key={n} data-out={!draft.isTaken || undefined}>
            <Checkbox
              aria-label={t('knowledge.import.take', { title: draft.title })}
              checked={draft.isTaken}
              onChange={({ currentTarget }) => change(n, { isTaken: currentTarget.checked })}
            />
            <TextInput
              className={styles.title ?? ''}
              aria-label={t('knowledge.edit.title')}
              value={draft.title}
              maxLength={200}
              onChange={({ currentTarget }) => change(n, { title: currentTarget.value })}
            />
            {known.has(draft.title.toLowerCase()) && <p className={styles.known}>{t('knowledge.import.known')}</p>}
            <details className={styles.text}>
              <summary>{draft.text.replaceAll(/[#*_|>-]+/g, ' ').slice(0, 140)}</summary>
              <Markdown text={draft.text} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
