import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { Unread } from '../app/dead-ends.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { ArticleForm } from './article-form.tsx'
import { type ArticleValues, toBody, valuesOf } from './article-values.ts'
import { BackToArticles } from './back-to-articles.tsx'
import type { Proposal } from './proposal.ts'

/** A proposal in the editor: what leaves it is what is published. */
export function ProposalScreen() {
  const { id } = useParams({ from: '/desk/knowledge/proposal/$id' })
  const { data, error, refetch } = useQuery(query('listProposals', { query: {} }))
  if (error && !data) return <Unread error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const proposal = data.items.find((one) => one.id === id)
  // Decided meanwhile, here or by somebody else.
  if (proposal === undefined) return <Navigate to="/knowledge/proposals" replace />
  return <Editor key={id} proposal={proposal} />
}

function Editor({ proposal: { id, article, content } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const report = useReport()
  const approve = useMutation({
    mutationFn: (values: ArticleValues) =>
      call('decideProposal', {
        params: { id },
        body: { accept: true, content: toBody(values), basedOn: article?.version ?? null },
      }),
    onSuccess: async () => {
      report.done(t('proposals.accepted'))
      await Promise.all(
        ['listArticles', 'readArticle', 'listArticleVersions'].map((key) =>
          client.invalidateQueries({ queryKey: [key] }),
        ),
      )
      await navigate({ to: '/knowledge/proposals' })
      await client.invalidateQueries({ queryKey: ['listProposals'] })
    },
  })
  return (
    <Page title={content.title} lead={<BackToArticles />}>
      <ArticleForm
        initial={valuesOf(content)}
        submitLabel={t('proposals.accept')}
        isBusy={approve.isPending}
        error={approve.error}
        onSubmit={approve.mutate}
      />
    </Page>
  )
}
