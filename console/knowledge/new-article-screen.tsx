import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { ArticleForm } from './article-form.tsx'
import { type ArticleValues, EMPTY_ARTICLE, toBody } from './article-values.ts'
import { BackToArticles } from './back-to-articles.tsx'
import { usePropose } from './use-propose.ts'
import { usePublishing } from './use-publishing.ts'

export function NewArticleScreen() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { question } = useSearch({ from: '/desk/knowledge/new' })
  const client = useQueryClient()
  const report = useReport()
  const mayPublish = usePublishing()
  const propose = usePropose()
  const create = useMutation({
    mutationFn: async (values: ArticleValues) =>
      mayPublish
        ? call('createArticle', { body: toBody(values) })
        : propose({ article: null, basedOn: null, content: toBody(values) }),
    onSuccess: async (made) => {
      if (made === null) return
      const { id } = made
      report.done(t('knowledge.edit.stored'))
      await client.invalidateQueries({ queryKey: ['listArticles'] })
      await navigate({ to: '/knowledge/article/$id', params: { id } })
    },
  })
  return (
    <Page title={t('knowledge.new')} lead={<BackToArticles />}>
      <ArticleForm
        initial={question === undefined ? EMPTY_ARTICLE : { ...EMPTY_ARTICLE, title: question, phrasings: [question] }}
        submitLabel={t(mayPublish ? 'knowledge.edit.create' : 'proposals.propose')}
        isBusy={create.isPending}
        error={create.error}
        onSubmit={create.mutate}
      />
    </Page>
  )
}
