import { Alert, Button, Group } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { hasCode } from '../app/call-failure.ts'
import { Unread } from '../app/dead-ends.tsx'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { ArticleForm } from './article-form.tsx'
import { type ArticleValues, toBody, toValues, withPhrasing } from './article-values.ts'
import { BackToArticles } from './back-to-articles.tsx'
import { usePropose } from './use-propose.ts'
import { usePublishing } from './use-publishing.ts'
import { Versions } from './versions.tsx'

export function ArticleScreen() {
  const { id } = useParams({ from: '/desk/knowledge/article/$id' })
  const { phrasing } = useSearch({ from: '/desk/knowledge/article/$id' })
  const { data: article, error, refetch } = useQuery(query('readArticle', { params: { id } }))
  if (error && !article) return <Unread error={error} onRetry={refetch} />
  if (!article) return <Loading />
  return <Editor key={`${id} ${phrasing}`} article={article} phrasing={phrasing ?? null} onReload={refetch} />
}

/** The editor keeps what is being written even when the article changes behind it; `basedOn` makes the server notice. */
function Editor({
  article,
  phrasing,
  onReload,
}: {
  readonly article: Output<'readArticle'>
  /** A question to be kept with the article, if whoever reads it agrees. */
  readonly phrasing: string | null
  readonly onReload: () => Promise<unknown>
}) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const mayPublish = usePublishing()
  const propose = usePropose()
  const mayRetire = useMay('manager')
  const params = { id: article.id }
  const [draft, setDraft] = useState({
    basedOn: article.version,
    values: withPhrasing(toValues(article), phrasing),
  })
  const store = useMutation({
    mutationFn: async (values: ArticleValues) =>
      mayPublish
        ? call('updateArticle', { params, body: { ...toBody(values), basedOn: draft.basedOn } })
        : propose({ article: article.id, basedOn: draft.basedOn, content: toBody(values) }),
    onSuccess: async (stored) => {
      if (stored === null) return
      report.done(t('knowledge.edit.stored'))
      client.setQueryData(query('readArticle', { params }).queryKey, stored)
      setDraft({ basedOn: stored.version, values: toValues(stored) })
      await Promise.all([
        client.invalidateQueries({ queryKey: ['listArticles'] }),
        client.invalidateQueries({ queryKey: ['listArticleVersions', { params }] }),
        client.invalidateQueries({ queryKey: ['listUnanswered'] }),
      ])
    },
  })
  async function reload(): Promise<void> {
    await onReload()
    const fresh = client.getQueryData(query('readArticle', { params }).queryKey)
    if (fresh) setDraft({ basedOn: fresh.version, values: toValues(fresh) })
    store.reset()
  }
  function restore(version: number, text: string): void {
    setDraft({ ...draft, values: { ...draft.values, text } })
    report.done(t('knowledge.versions.restored', { version }))
  }
  return (
    <Page title={article.title} lead={<BackToArticles />}>
      {phrasing !== null && !article.phrasings.includes(phrasing) && (
        <Alert mb="md">{t('knowledge.unanswered.review', { question: phrasing })}</Alert>
      )}
      <ArticleForm
        key={`${draft.basedOn} ${draft.values.text}`}
        initial={draft.values}
        submitLabel={t(mayPublish ? 'knowledge.edit.store' : 'proposals.propose')}
        isBusy={store.isPending}
        error={store.error}
        onSubmit={store.mutate}
      >
        {hasCode(store.error, 'conflict') && (
          <>
            <span>{t('knowledge.edit.conflict')}</span>
            <Button variant="default" onClick={() => void reload()}>
              {t('knowledge.edit.reload')}
            </Button>
          </>
        )}
        {mayRetire && <Retire article={article} />}
      </ArticleForm>
      <Versions id={article.id} current={article.version} onRestore={restore} />
    </Page>
  )
}

function Retire({ article }: { readonly article: Output<'readArticle'> }) {
  const { t } = useTranslation()
  const [asks, setAsks] = useState(false)
  const navigate = useNavigate()
  const client = useQueryClient()
  const report = useReport()
  const mayPublish = usePublishing()
  const retire = useMutation({
    mutationFn: async () => {
      if (mayPublish) await call('retireArticle', { params: { id: article.id } })
      else await call('proposeRetirement', { body: { article: article.id } })
    },
    onSuccess: async () => {
      if (!mayPublish) report.done(t('proposals.proposed'))
      await client.invalidateQueries({ queryKey: ['listArticles'] })
      await navigate({ to: '/knowledge' })
    },
    onError: report.failed,
  })
  return (
    <>
      <Button variant="subtle" color="pencil" ml="auto" onClick={() => setAsks(true)}>
        {t('knowledge.edit.retire')}
      </Button>
      <Dialog
        opened={asks}
        onClose={() => setAsks(false)}
        title={t('knowledge.edit.retire.title', { title: article.title })}
      >
        <p>{t(mayPublish ? 'knowledge.edit.retire.text' : 'proposals.retire.text')}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setAsks(false)}>
            {t('app.cancel')}
          </Button>
          <Button color="pencil" loading={retire.isPending} onClick={() => retire.mutate()}>
            {t(mayPublish ? 'knowledge.edit.retire' : 'proposals.propose')}
          </Button>
        </Group>
      </Dialog>
    </>
  )
}
