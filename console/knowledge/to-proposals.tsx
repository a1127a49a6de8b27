import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'

/** The way to what waits for approval; nothing where nothing waits and nobody need approve anything. */
export function ToProposals() {
  const { t } = useTranslation()
  const locale = useLocale()
  const count = useQuery(query('listProposals', { query: {} })).data?.items.length ?? 0
  return (
    <LinkButton to="/knowledge/proposals" variant="default">
      {t('proposals.open')}
      {count > 0 && ` (${formatCount(count, locale)})`}
    </LinkButton>
  )
}
