import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import { LinkButton } from '../ui/link-button.tsx'

/** The way to what needs a hand, with how much there is. */
export function ToUpkeep() {
  const { t } = useTranslation()
  const locale = useLocale()
  const count = useQuery(query('listServiceFindings', { query: {} })).data?.items.length ?? 0
  return (
    <LinkButton to="/knowledge/upkeep" search={{}} variant="default">
      {t('upkeep.open')}
      {count > 0 && ` (${formatCount(count, locale)})`}
    </LinkButton>
  )
}
