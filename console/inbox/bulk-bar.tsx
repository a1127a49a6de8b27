import { Button, Menu } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { SnoozeMenu } from '../ui/snooze-menu.tsx'
import styles from './bulk-bar.module.css'
import type { Item } from './undo-of.ts'
import { useBulk } from './use-bulk.ts'

/** What can be done with all that is ticked, in the place of the list's head. */
export function BulkBar({
  items,
  onSelectAll,
  onClear,
}: {
  readonly items: readonly Item[]
  readonly onSelectAll: () => void
  readonly onClear: () => void
}) {
  const { t } = useTranslation()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const { run, isBusy } = useBulk(items, onClear)
  const button = { size: 'compact-xs', variant: 'default', disabled: isBusy } as const
  const areClosed = items.every(({ status }) => status === 'closed')
  return (
    <div className={styles.bar} role="toolbar" aria-label={t('inbox.bulk')}>
      <span role="status">{t('inbox.bulk.count', { count: items.length })}</span>
      {areClosed ? (
        <Button {...button} onClick={() => run({ kind: 'reopen' })}>
          {t('conversation.reopen')}
        </Button>
      ) : (
        <>
          <Button {...button} onClick={() => run({ kind: 'close' })}>
            {t('conversation.close')}
          </Button>
          <Menu shadow="md">
            <Menu.Target>
              <Button {...button}>{t('conversation.assign')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {people
                .filter(({ active, role }) => active && role !== 'reader')
                .map(({ id, name }) => (
                  <Menu.Item key={id} onClick={() => run({ kind: 'assign', person: id })}>
                    {name}
                  </Menu.Item>
                ))}
            </Menu.Dropdown>
          </Menu>
          <SnoozeMenu onPick={(until) => run({ kind: 'snooze', until: until.toISOString() })}>
            <Button {...button}>{t('snooze.button')}</Button>
          </SnoozeMenu>
        </>
      )}
      <Button size="compact-xs" variant="subtle" onClick={onSelectAll}>
        {t('inbox.bulk.all')}
      </Button>
      <Button size="compact-xs" variant="subtle" onClick={onClear}>
        {t('inbox.bulk.none')}
      </Button>
    </div>
  )
}
