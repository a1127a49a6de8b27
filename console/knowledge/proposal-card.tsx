import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatMoment } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { TextChanges } from '../ui/text-changes.tsx'
import { useReport } from '../ui/use-report.ts'
import { ArticleLink } from './article-link.tsx'
import styles from './finding-card.module.css'
import { Markdown } from './markdown.tsx'
import type { Proposal } from './proposal.ts'
import own from './proposals-screen.module.css'

/** One proposal, with everything that changes in plain sight: who approves it has seen it. */
export function ProposalCard({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const { article, content, origin } = proposal
  const kind =
    origin.kind === 'question' || origin.kind === 'retirement' ? origin.kind : article === null ? 'new' : 'change'
  return (
    <li className={styles.card}>
      <p className={styles.kind}>{t(`proposals.kind.${kind}`)}</p>
      <h2 className={styles.title}>{article === null ? content.title : <ArticleLink article={article} />}</h2>
      <Origin proposal={proposal} />
      {origin.kind === 'question' ? (
        <p className={own.question}>{origin.question}</p>
      ) : article === null || origin.kind === 'retirement' ? (
        <div className={own.text}>
          <Markdown text={content.text} />
        </div>
      ) : (
        <div className={own.changes}>
          <TextChanges
            before={`# ${article.title}\n\n${article.text}`}
            after={`# ${content.title}\n\n${content.text}`}
            label={t('proposals.changes')}
          />
        </div>
      )}
      {proposal.obstacle !== null && <p className={own.obstacle}>{t(`proposals.obstacle.${proposal.obstacle}`)}</p>}
      <Decide proposal={proposal} />
    </li>
  )
}

function Origin({ proposal: { origin, by, at } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const when = formatMoment(at, locale)
  return (
    <div className={own.from}>
      <span>{by === null ? t('proposals.by.opiekun', { when }) : t('proposals.by', { name: by, when })}</span>
      {origin.kind === 'web' && (
        <div>
          <a href={origin.url} target="_blank" rel="noreferrer" className={own.source}>
            {origin.url}
          </a>
        </div>
      )}
      {origin.kind === 'question' && (
        <div>
          <Link to="/inbox/$id" params={{ id: origin.conversation }} search={{ view: 'all', message: origin.message }}>
            {t('proposals.conversation')}
          </Link>
        </div>
      )}
      {origin.kind === 'conversations' && (
        <ul className={styles.examples}>
          {origin.examples.map(({ conversation, message, quote }) => (
            <li key={message}>
              <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all', message }}>
                {quote}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Decide({ proposal: { id, obstacle, origin } }: { readonly proposal: Proposal }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const isRetirement = origin.kind === 'retirement'
  const decide = useMutation({
    mutationFn: (accept: boolean) => call('decideProposal', { params: { id }, body: { accept } }),
    onSuccess: async (_, accept) => {
      report.done(t(!accept ? 'proposals.declined' : isRetirement ? 'proposals.retired' : 'proposals.accepted'))
      await Promise.all(
        ['listProposals', 'listArticles', 'readArticle'].map((key) => client.invalidateQueries({ queryKey: [key] })),
      )
    },
    onError: report.failed,
  })
  if (!useMay('manager')) return null
  const button = { size: 'xs', disabled: decide.isPending } as const
  return (
    <Group gap="xs" mt={8}>
      {obstacle === null && (
        <Button {...button} onClick={() => decide.mutate(true)}>
          {t(isRetirement ? 'proposals.retire' : 'proposals.accept')}
        </Button>
      )}
      {origin.kind !== 'question' && origin.kind !== 'retirement' && obstacle !== 'own' && (
        <LinkButton to="/knowledge/proposal/$id" params={{ id }} size="xs" variant="default">
          {t('proposals.edit')}
        </LinkButton>
      )}
      <Button {...button} variant="subtle" color="gray" onClick={() => decide.mutate(false)}>
        {t('proposals.decline')}
      </Button>
    </Group>
  )
}
