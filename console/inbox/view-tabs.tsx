import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatCount } from '../ui/format.ts'
import tabs from '../ui/tabs.module.css'
import { INBOX_VIEWS, type InboxView } from './inbox-search.ts'

/** The views with how many conversations each holds. */
export function ViewTabs({ current }: { readonly current: InboxView }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const counts: Partial<Record<InboxView, number>> = useQuery(query('countConversations')).data ?? {}
  return (
    <nav className={tabs.tabs} aria-label={t('inbox.views')}>
      {INBOX_VIEWS.map((view) => {
        const count = counts[view]
        return (
          <Link
            key={view}
            to="/inbox"
            search={{ view }}
            className={tabs.tab}
            data-on={view === current}
            aria-current={view === current ? 'true' : undefined}
          >
            {t(`inbox.view.${view}`)}
            {count !== undefined && (count > 0 || view !== 'mentions') && (
              <span className={tabs.count} data-alarm={view === 'mentions'}>
                {formatCount(count, locale)}
              </span>
            )}
          </Link>
        )
      })}
    </nav>
  )
}
