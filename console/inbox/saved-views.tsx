import { CloseButton } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import tabs from '../ui/tabs.module.css'
import { useReport } from '../ui/use-report.ts'
import { type InboxSearch, parseInboxSearch } from './inbox-search.ts'
import styles from './saved-views.module.css'

/** Views that somebody put together: one's own, and the team's. */
export function SavedViews({ search }: { readonly search: InboxSearch }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const isManager = useMay('manager')
  const views = useQuery(query('listSavedViews')).data?.items ?? []
  const remove = useMutation({
    mutationFn: (id: string) => call('deleteView', { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listSavedViews'] }),
    onError: report.failed,
  })
  if (views.length === 0) return null
  return (
    <nav className={tabs.tabs} aria-label={t('inbox.saved')}>
      {views.map(({ id, name, shared, mine, filter }) => {
        const isOn = sameSearch(parseInboxSearch(filter), search)
        return (
          <span key={id} className={styles.saved} data-on={isOn}>
            <Link
              to="/inbox"
              search={parseInboxSearch(filter)}
              className={tabs.tab}
              data-on={isOn}
              aria-current={isOn ? 'true' : undefined}
            >
              {name}
              {shared && <IconUsers size={13} aria-label={t('inbox.saved.shared')} />}
            </Link>
            {isOn && (mine || (shared && isManager)) && (
              <CloseButton size="xs" aria-label={t('inbox.saved.delete', { name })} onClick={() => remove.mutate(id)} />
            )}
          </span>
        )
      })}
    </nav>
  )
}

function sameSearch(a: InboxSearch, b: InboxSearch): boolean {
  const sorted = (search: InboxSearch) =>
    JSON.stringify(Object.entries(search).toSorted(([x], [y]) => (x < y ? -1 : 1)))
  return sorted(a) === sorted(b)
}
