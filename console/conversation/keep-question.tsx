import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useReport } from '../ui/use-report.ts'
import type { Draft } from './draft.ts'

/** As long as an alternative question may be. */
const LONGEST = 200

interface KeepQuestionProps {
  readonly conversation: string
  readonly draft: Draft
}

/**
 * One click proposes the customer's question for the article that answers it: the draft's own where it was right, one of its neighbours
 * where it was not. Somebody who keeps the articles approves it.
 */
export function KeepQuestion({ conversation, draft }: KeepQuestionProps) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { message, judged, citations, others } = draft
  const question = draft.question.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST)
  const keep = useMutation({
    mutationFn: (article: string) => call('proposeQuestion', { body: { article, question, conversation, message } }),
    onSuccess: async () => {
      report.done(t('drafts.kept'))
      await client.invalidateQueries({ queryKey: ['listProposals'] })
    },
    onError: report.failed,
  })
  const articles = new Map(
    (judged?.verdict === 'wrong' ? others : citations).map(({ article, title }) => [article, title]),
  )
  if (articles.size === 0) return null
  return (
    <Group gap={6} mt={4}>
      <span>{t('drafts.keep')}</span>
      {[...articles].map(([article, title]) => (
        <Button
          key={article}
          size="compact-xs"
          variant="subtle"
          disabled={keep.isPending || keep.isSuccess}
          onClick={() => keep.mutate(article)}
        >
          {title}
        </Button>
      ))}
    </Group>
  )
}
