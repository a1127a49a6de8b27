import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Input } from '../app/request.ts'
import { insertIntoDraft } from '../ui/insert-into-draft.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './assistant-drafts.module.css'
import type { Draft } from './draft.ts'
import { KeepQuestion } from './keep-question.tsx'
import { WrongBecause } from './wrong-because.tsx'

type Verdict = Pick<Input<'judgeDraft'>['body'], 'verdict' | 'because' | 'note'>

interface AssistantDraftProps {
  readonly conversation: string
  readonly draft: Draft
}

/** One draft with its sources; taking it over or turning it down is what the consultant says of it. */
export function AssistantDraft({ conversation, draft }: AssistantDraftProps) {
  const { t } = useTranslation()
  const [isWrong, setWrong] = useState(false)
  const judge = useJudge(conversation, draft)
  const { question, text, citations, judged } = draft
  const sources = [...new Map(citations.map((citation) => [citation.article, citation])).values()]

  function take(verdict: 'edit' | 'use'): void {
    insertIntoDraft(conversation, text)
    judge.mutate({ verdict })
  }

  return (
    <li className={styles.draft}>
      <p className={styles.question}>{question}</p>
      <p className={styles.text}>{text}</p>
      <p className={styles.sources}>
        {t('drafts.sources')}{' '}
        {sources.map(({ article, title, quote }) => (
          <Link key={article} to="/knowledge/article/$id" params={{ id: article }} title={quote}>
            {title}
          </Link>
        ))}
      </p>
      {judged !== null && !isWrong && <p className={styles.judged}>{t(`drafts.judged.${judged.verdict}`)}</p>}
      {isWrong ? (
        <WrongBecause
          isBusy={judge.isPending}
          onCancel={() => setWrong(false)}
          onSend={(because, note) =>
            judge.mutate({ verdict: 'wrong', because, note }, { onSuccess: () => setWrong(false) })
          }
        />
      ) : (
        <Group gap={6} mt={6}>
          <Button size="compact-xs" variant="light" loading={judge.isPending} onClick={() => take('use')}>
            {t('drafts.use')}
          </Button>
          <Button size="compact-xs" variant="default" disabled={judge.isPending} onClick={() => take('edit')}>
            {t('drafts.edit')}
          </Button>
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setWrong(true)}>
            {t('drafts.wrong')}
          </Button>
        </Group>
      )}
      {judged !== null && !isWrong && <KeepQuestion conversation={conversation} draft={draft} />}
    </li>
  )
}

function useJudge(conversation: string, { message, ordinal, text }: Draft) {
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: (verdict: Verdict) =>
      call('judgeDraft', { params: { id: conversation }, body: { message, ordinal, text, ...verdict } }),
    onError: report.failed,
    onSettled: () => client.invalidateQueries({ queryKey: ['listDrafts', { params: { id: conversation } }] }),
  })
}
