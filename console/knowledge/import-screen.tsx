import { Button } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type DragEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { readDocument } from '../app/upload-file.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { BackToArticles } from './back-to-articles.tsx'
import { type Draft, ImportDrafts } from './import-drafts.tsx'
import styles from './import-screen.module.css'
import { WebPlace } from './web-place.tsx'
import { WebSources } from './web-sources.tsx'

const KINDS = '.pdf,.docx,.html,.htm,.md,.markdown,.txt,.csv,.tsv,.json'

/** Articles out of a file: nothing is published before somebody has seen it. */
export function ImportScreen() {
  const { t } = useTranslation()
  const [drafts, setDrafts] = useState<readonly Draft[]>([])
  const known = useKnownTitles()
  const [watched, setWatched] = useState<string | null>(null)
  const take = (found: readonly Omit<Draft, 'isTaken' | 'readAs'>[]): void =>
    setDrafts(found.map((draft) => ({ ...draft, readAs: draft.title, isTaken: !known.has(draft.title.toLowerCase()) })))
  const read = useMutation({
    mutationFn: readDocument,
    onSuccess: ({ drafts: found }) => {
      setWatched(null)
      take(found.map((draft) => ({ ...draft, url: null })))
    },
  })
  return (
    <Page title={t('knowledge.import')} lead={<BackToArticles />}>
      <FilePlace isBusy={read.isPending} onFile={read.mutate} />
      {read.error && <FailureNote error={read.error} />}
      <WebPlace
        onRead={(address, found) => {
          setWatched(address)
          take(found)
        }}
      />
      {drafts.length > 0 && <ImportDrafts drafts={drafts} known={known} watched={watched} onChange={setDrafts} />}
      <WebSources />
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
