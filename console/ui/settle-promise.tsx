import { Button, Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useSettlePromise } from './use-settle-promise.ts'

type Owed = Output<'listPromises'>['items'][number]

/** What a person can say of a promise; said once, it can be taken back. */
export function SettlePromise({ promise }: { readonly promise: Owed }) {
  const { t } = useTranslation()
  const settle = useSettlePromise(promise.id)
  if (!useMay('consultant')) return null
  if (promise.state !== 'open') {
    return promise.settledHow === 'hand' ? (
      <Button size="compact-xs" variant="subtle" loading={settle.isPending} onClick={() => settle.mutate('open')}>
        {t('promises.takeBack')}
      </Button>
    ) : null
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-xs" variant="default" loading={settle.isPending}>
          {t('promises.settle')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => settle.mutate('kept')}>{t('promises.settle.kept')}</Menu.Item>
        {promise.isOverdue && <Menu.Item onClick={() => settle.mutate('late')}>{t('promises.settle.late')}</Menu.Item>}
        <Menu.Item onClick={() => settle.mutate('dropped')}>{t('promises.settle.dropped')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
