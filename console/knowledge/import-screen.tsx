import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { readDocument } from '../app/upload-file.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { BackToArticles } from './back-to-articles.tsx'
import styles from './import-screen.module.css'
import { Markdown } from './markdown.tsx'

const KINDS = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.csv,.tsv,.json'

type Draft = Output<'readDocument'>['drafts'][number] & { readonly isTaken: boolean }

/** Articles out of a file: nothing is published before somebody has seen it. */
export function ImportScreen() {
  const { t } = useTranslation()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const known = useKnownTitles()
  const read = useMutation({
    mutationFn: readDocument,
    onSuccess: ({ drafts: found }) =>
      setDrafts(found.map((draft) => ({ ...draft, isTaken: !known.has(draft.title.toLowerCase()) }))),
  })
  return (
    <Page title={t('knowledge.import')} lead={<BackToArticles />}>
      <FilePlace isBusy={read.isPending} onFile={read.mutate} />
      {read.error && <FailureNote error={read.error} />}
      {drafts.length > 0 && <Drafts drafts={drafts} known={known} onChange={setDrafts} />}
    </Page>
  )
}

function useKnownTitles(): ReadonlySet<string> {
  const articles = useQuery(query('listArticles', { query: {} })).data?.items ?? []
  return new Set(articles.map(({ title }) => title.toLowerCase()))
}

function FilePlace({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (file: File | undefined): void => {
    if (file !== undefined) onFile(file)
    // The same file, mended, may be chosen again.
    if (input.current !== null) input.current.value = ''
  }
  const dragged = (event: DragEvent, over: boolean): void => {
    event.preventDefault()
    setOver(over)
  }
  return (
    // Dropping is a second way; the button is the one for everybody.
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => dragged(event, true)}
      onDragLeave={(event) => dragged(event, false)}
      onDrop={(event) => {
        dragged(event, false)
        take(event.dataTransfer.files[0])
      }}
    >
      <p>{t('knowledge.import.lead')}</p>
      <Button
        loading={isBusy}
        leftSection={<IconFileUpload size={16} aria-hidden />}
        onClick={() => input.current?.click()}
      >
        {t('knowledge.import.choose')}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={t('knowledge.import.choose')}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      <p className={styles.kinds}>{t('knowledge.import.kinds')}</p>
    </div>
  )
}

interface DraftsProps {
  readonly drafts: readonly Draft[]
  readonly known: ReadonlySet<string>
  readonly onChange: (drafts: readonly Draft[]) => void
}

function Drafts({ drafts, known, onChange }: DraftsProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const report = useReport()
  const taken = drafts.filter(({ isTaken, title }) => isTaken && title.trim() !== '')
  const add = useMutation({
    mutationFn: () =>
      call('importArticles', {
        body: { articles: taken.map(({ title, text, phrasings }) => ({ title, text, phrasings })) },
      }),
    onSuccess: async ({ ids }) => {
      report.done(t('knowledge.import.done', { count: ids.length }))
      await client.invalidateQueries({ queryKey: ['listArticles'] })
      await navigate({ to: '/knowledge' })
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
        <Button disabled={taken.length === 0} loading={add.isPending} onClick={() => add.mutate()}>
          {t('knowledge.import.add', { count: taken.length })}
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
