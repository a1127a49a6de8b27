import { Button, Group } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useReport } from '../ui/use-report.ts'
import type { Finding } from './finding.ts'
import { FindingBody } from './finding-body.tsx'
import styles from './finding-card.module.css'

/** One finding on the service: what it is, what shows it, what to do. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const { t } = useTranslation()
  return (
    <li className={styles.card}>
      <p className={styles.kind}>
        {t(`upkeep.kind.${finding.facts.code}`)}
        {finding.cases > 1 && <span> · {t('upkeep.cases', { count: finding.cases })}</span>}
      </p>
      <FindingBody facts={finding.facts} />
      <Decide id={finding.id} />
    </li>
  )
}

function Decide({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const decide = useMutation({
    mutationFn: (state: 'dismissed' | 'done') => call('decideServiceFinding', { params: { id }, body: { state } }),
    onSuccess: async (_, state) => {
      await client.invalidateQueries({ queryKey: ['listServiceFindings'] })
      report.done(t(`upkeep.decided.${state}`))
    },
    onError: report.failed,
  })
  if (!useMay('manager')) return null
  const button = { size: 'compact-xs', variant: 'subtle', disabled: decide.isPending } as const
  return (
    <Group gap="xs" mt={4} ml={-8}>
      <Button {...button} onClick={() => decide.mutate('done')}>
        {t('upkeep.done')}
      </Button>
      <Button {...button} color="gray" onClick={() => decide.mutate('dismissed')}>
        {t('upkeep.dismiss')}
      </Button>
    </Group>
  )
}
