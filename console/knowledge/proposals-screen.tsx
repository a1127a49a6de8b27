import { Switch } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { useReport } from '../ui/use-report.ts'
import { BackToArticles } from './back-to-articles.tsx'
import { ProposalCard } from './proposal-card.tsx'
import styles from './proposals-screen.module.css'

/** Changes of articles that wait for somebody: nothing here answers a customer yet. */
export function ProposalsScreen() {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(query('listProposals', { query: {} }))
  return (
    <Page title={t('proposals.title')} lead={<BackToArticles />}>
      <p className={styles.lead}>{t('proposals.lead')}</p>
      <SecondPerson />
      {error && !data && <FailureNote error={error} onRetry={refetch} />}
      {data?.items.length === 0 && <EmptyState title={t('proposals.empty.title')}>{t('proposals.empty')}</EmptyState>}
      <ul className={styles.cards}>
        {data?.items.map((proposal) => (
          <ProposalCard key={proposal.id} proposal={proposal} />
        ))}
      </ul>
    </Page>
  )
}

function SecondPerson() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const isOwner = useMay('owner')
  const rules = useQuery(query('readKnowledgeRules')).data
  const change = useMutation({
    mutationFn: (secondPerson: boolean) => call('changeKnowledgeRules', { body: { secondPerson } }),
    onSuccess: async () => {
      await Promise.all(
        ['readKnowledgeRules', 'listProposals'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      )
    },
    onError: report.failed,
  })
  if (rules === undefined) return null
  return (
    <Switch
      className={styles.rule ?? ''}
      checked={rules.secondPerson}
      disabled={!isOwner || change.isPending}
      onChange={({ currentTarget }) => change.mutate(currentTarget.checked)}
      label={t('proposals.secondPerson')}
      description={t('proposals.secondPerson.hint')}
    />
  )
}
