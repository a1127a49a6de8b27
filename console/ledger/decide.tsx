import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import styles from './mistake-drawer.module.css'

type Decision = 'contestMistake' | 'confirmMistake' | 'withdrawMistake'

const MAX_LENGTH = 200

/** A consultant may contest; a manager decides. Every decision takes a reason. */
export function Decide({ mistake }: { readonly mistake: Output<'readMistake'>['mistake'] }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const mayContest = useMay('consultant') && mistake.state === 'found'
  const mayDecide = useMay('manager') && mistake.state !== 'withdrawn'
  const [reason, setReason] = useState('')
  const decide = useMutation({
    mutationFn: (decision: Decision) => call(decision, { params: { id: mistake.id }, body: { reason: reason.trim() } }),
    onSuccess: async () => {
      report.done(t('ledger.decided'))
      setReason('')
      await Promise.all(
        ['readMistake', 'listMistakes', 'readDashboard'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      )
    },
  })
  if (!mayContest && !mayDecide) return null
  const button = { size: 'xs', disabled: reason.trim() === '', loading: decide.isPending, variant: 'default' } as const
  return (
    <div className={styles.decide}>
      <Textarea
        label={t('ledger.reason')}
        autosize
        minRows={2}
        maxLength={MAX_LENGTH}
        description={mayContest ? t('ledger.contest.hint') : undefined}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <div className={styles.buttons}>
        {mayContest && (
          <Button {...button} onClick={() => decide.mutate('contestMistake')}>
            {t('ledger.contest')}
          </Button>
        )}
        {mayDecide && mistake.state !== 'confirmed' && (
          <Button {...button} onClick={() => decide.mutate('confirmMistake')}>
            {t('ledger.confirm')}
          </Button>
        )}
        {mayDecide && (
          <Button {...button} onClick={() => decide.mutate('withdrawMistake')}>
            {t('ledger.withdraw')}
          </Button>
        )}
      </div>
      {decide.error && <FailureNote error={decide.error} />}
    </div>
  )
}
