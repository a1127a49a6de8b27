import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import type { Draft, DraftedFix } from './drafted-fix.ts'
import styles from './side.module.css'

interface FixDraftsProps {
  readonly id: string
  readonly onTake: (draft: DraftedFix) => void
  readonly onClose: () => void
}

/** What the data allows to be changed, each with what it rests on. Taking one only opens the form. */
export function FixDrafts({ id, onTake, onClose }: FixDraftsProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const { data, error, refetch } = useQuery(query('draftFixes', { params: { id } }))
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  const take = (draft: Draft) => {
    const others = data.items.filter((one) => one !== draft).map(({ change }) => `– ${said(change)}`)
    onTake({
      kind: draft.kind,
      candidate: draft.candidate,
      change: said(draft.change),
      alternatives: others.join('\n'),
    })
  }
  return (
    <div className={styles.section}>
      <p className={styles.soft}>{t('fixes.drafts.lead')}</p>
      {data.items.map((draft) => (
        <section key={draft.change.pl} className={styles.draft}>
          <h3>{said(draft.change)}</h3>
          <p className={styles.soft}>
            {t('fixes.drafts.because', { because: said(draft.because) })}
            {draft.conversations.map((conversation, n) => (
              <span key={conversation}>
                {' '}
                <Link to="/inbox/$id" params={{ id: conversation }} search={{ view: 'all' }}>
                  {t('fixes.drafts.case', { number: n + 1 })}
                </Link>
              </span>
            ))}
          </p>
          <div>
            {draft.question === null ? (
              <Button size="xs" variant="default" onClick={() => take(draft)}>
                {t('fixes.drafts.take')}
              </Button>
            ) : (
              <ProposeQuestion asked={draft.question} />
            )}
          </div>
        </section>
      ))}
      <div>
        <Button size="xs" variant="subtle" color="gray" onClick={onClose}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  )
}

function ProposeQuestion({ asked }: { readonly asked: NonNullable<Draft['question']> }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { article, question, conversation, message } = asked
  const propose = useMutation({
    mutationFn: () => call('proposeQuestion', { body: { article, question, conversation, message } }),
    onSuccess: async () => {
      report.done(t('proposals.proposed'))
      await client.invalidateQueries({ queryKey: ['listProposals'] })
    },
    onError: report.failed,
  })
  return (
    <Button
      size="xs"
      variant="default"
      loading={propose.isPending}
      disabled={propose.isSuccess}
      onClick={() => propose.mutate()}
    >
      {t('fixes.drafts.question')}
    </Button>
  )
}
