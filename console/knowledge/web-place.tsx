import { Button, Progress, TextInput } from '@mantine/core'
import { IconWorldDownload } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import type { Draft } from './import-drafts.tsx'
import styles from './import-screen.module.css'

type Because = Extract<Output<'findPages'>, { readonly kind: 'unread' }>['because']
type Found = Omit<Draft, 'isTaken' | 'readAs'>

interface Read {
  readonly drafts: readonly Found[]
  readonly unread: readonly { readonly url: string; readonly because: Because }[]
  /** Pages of the sitemap that were left out. */
  readonly more: number
}

/** Articles out of a page or a sitemap: page by page, with what could not be read told of. */
export function WebPlace({ onRead }: { readonly onRead: (address: string, drafts: readonly Found[]) => void }) {
  const { t } = useTranslation()
  const [address, setAddress] = useState('')
  const [progress, setProgress] = useState<{ readonly done: number; readonly all: number } | null>(null)
  const read = useMutation({
    mutationFn: (url: string) => readPages(url, (done, all) => setProgress({ done, all })),
    onSuccess: ({ drafts }, url) => {
      if (drafts.length > 0) onRead(url, drafts)
    },
    onSettled: () => setProgress(null),
  })
  function submit(event: FormEvent): void {
    event.preventDefault()
    const typed = address.trim()
    if (typed !== '') read.mutate(/^https?:\/\//i.test(typed) ? typed : `https://${typed}`)
  }
  return (
    <form className={styles.web} onSubmit={submit}>
      <TextInput
        className={styles.address ?? ''}
        label={t('knowledge.web.address')}
        description={t('knowledge.web.hint')}
        placeholder="https://"
        inputMode="url"
        value={address}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={read.isPending}
        leftSection={<IconWorldDownload size={16} aria-hidden />}
      >
        {t('knowledge.web.read')}
      </Button>
      <output className={styles.outcome}>
        {progress !== null && (
          <>
            <span>{t('knowledge.web.progress', { done: progress.done, all: progress.all })}</span>
            <Progress value={(100 * progress.done) / progress.all} aria-hidden />
          </>
        )}
        {read.data && <Outcome read={read.data} />}
      </output>
      {read.error && <FailureNote error={read.error} />}
    </form>
  )
}

function Outcome({ read: { drafts, unread, more } }: { readonly read: Read }) {
  const { t } = useTranslation()
  return (
    <>
      {drafts.length === 0 && unread.length === 0 && <p>{t('knowledge.web.empty')}</p>}
      {more > 0 && <p>{t('knowledge.web.more', { count: more })}</p>}
      {unread.map(({ url, because }) => (
        <p key={url}>
          {url} – {t(`knowledge.web.unread.${because}`)}
        </p>
      ))}
    </>
  )
}

async function readPages(address: string, onProgress: (done: number, all: number) => void): Promise<Read> {
  const pages = await call('findPages', { body: { url: address } })
  if (pages.kind === 'unread') return { drafts: [], unread: [{ url: address, because: pages.because }], more: 0 }
  const drafts: Found[] = []
  const unread: { url: string; because: Because }[] = []
  for (const [n, url] of pages.urls.entries()) {
    onProgress(n, pages.urls.length)
    const page = await call('readPage', { body: { url } })
    if (page.kind === 'found') drafts.push(...page.drafts.map((draft) => ({ ...draft, url })))
    else unread.push({ url, because: page.because })
  }
  return { drafts, unread, more: pages.more }
}
