import { Button, Checkbox, CloseButton, NativeSelect, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CHANNELS, TOPIC_NAMES, TOPICS } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { formatMinutes } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './filter-panel.module.css'
import {
  filterOf,
  type InboxFilter,
  type InboxSearch,
  parseInboxSearch,
  STATUSES,
  WAITS,
  withoutFilter,
} from './inbox-search.ts'

const ORDERS = ['usual', 'priority'] as const

/** What narrows the list down, and the way to keep it under a name. */
export function FilterPanel({ search, onClose }: { readonly search: InboxSearch; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const navigate = useNavigate()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const any = { value: '', label: t('inbox.filter.any') }
  function set(name: keyof InboxFilter, value: string): void {
    void navigate({ to: '/inbox', search: parseInboxSearch({ ...search, [name]: value }), replace: true })
  }
  const select = (name: keyof InboxFilter, options: readonly { readonly value: string; readonly label: string }[]) => (
    <NativeSelect
      size="xs"
      label={t(`inbox.filter.${name}`)}
      value={String(search[name] ?? '')}
      data={[any, ...options]}
      onChange={({ currentTarget }) => set(name, currentTarget.value)}
    />
  )
  const flag = (name: 'urgent' | 'complaint') => (
    <Checkbox
      size="xs"
      label={t(`inbox.filter.${name}`)}
      checked={search[name] === 'yes'}
      onChange={({ currentTarget }) => set(name, currentTarget.checked ? 'yes' : '')}
    />
  )
  return (
    <section className={styles.panel} aria-label={t('inbox.filter.title')}>
      <div className={styles.fields}>
        {select(
          'status',
          STATUSES.map((value) => ({ value, label: t(`inbox.filter.status.${value}`) })),
        )}
        {select('holder', [
          { value: 'nobody', label: t('inbox.filter.holder.nobody') },
          ...people.filter(({ role }) => role !== 'reader').map(({ id, name }) => ({ value: id, label: name })),
        ])}
        {select(
          'topic',
          TOPICS.filter((topic) => topic !== 'none').map((value) => ({ value, label: said(TOPIC_NAMES[value]) })),
        )}
        {select(
          'channel',
          CHANNELS.map((value) => ({ value, label: t(`app.channel.${value}`) })),
        )}
        {select(
          'waiting',
          WAITS.map((minutes) => ({ value: String(minutes), label: formatMinutes(minutes, locale) })),
        )}
        <NativeSelect
          size="xs"
          label={t('inbox.order')}
          value={search.order ?? 'usual'}
          data={ORDERS.map((value) => ({ value, label: t(`inbox.order.${value}`) }))}
          onChange={({ currentTarget }) =>
            void navigate({
              to: '/inbox',
              search: parseInboxSearch({ ...search, order: currentTarget.value }),
              replace: true,
            })
          }
        />
        <div className={styles.flags}>
          {flag('urgent')}
          {flag('complaint')}
        </div>
      </div>
      <SaveView search={search} onSaved={onClose} />
      <CloseButton size="sm" className={styles.close} aria-label={t('app.close')} onClick={onClose} />
    </section>
  )
}

function SaveView({ search, onSaved }: { readonly search: InboxSearch; readonly onSaved: () => void }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const save = useMutation({
    mutationFn: () =>
      call('saveView', { body: { id: crypto.randomUUID(), name: name.trim(), shared, filter: { ...search } } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['listSavedViews'] })
      report.done(t('inbox.filter.saved'))
      onSaved()
    },
    onError: report.failed,
  })
  const isNarrowed = Object.keys(filterOf(search)).length > 0
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate()
      }}
    >
      <TextInput
        size="xs"
        label={t('inbox.filter.name')}
        value={name}
        maxLength={200}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Checkbox
        size="xs"
        label={t('inbox.filter.shared')}
        checked={shared}
        onChange={({ currentTarget }) => setShared(currentTarget.checked)}
      />
      <div className={styles.buttons}>
        <Button type="submit" size="compact-xs" disabled={name.trim() === ''} loading={save.isPending}>
          {t('inbox.filter.save')}
        </Button>
        {isNarrowed && (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void navigate({ to: '/inbox', search: withoutFilter(search), replace: true })}
          >
            {t('inbox.filter.clear')}
          </Button>
        )}
      </div>
    </form>
  )
}
