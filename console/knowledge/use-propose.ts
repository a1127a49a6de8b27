import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import type { Input } from '../app/request.ts'
import { useReport } from '../ui/use-report.ts'

/** Sends a change to wait for approval, and leads to where it waits. */
export function usePropose(): (wish: Input<'proposeArticle'>['body']) => Promise<null> {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const report = useReport()
  return async (body) => {
    await call('proposeArticle', { body })
    report.done(t('proposals.proposed'))
    await client.invalidateQueries({ queryKey: ['listProposals'] })
    await navigate({ to: '/knowledge/proposals' })
    return null
  }
}
