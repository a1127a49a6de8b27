import { Button, FileButton, PasswordInput, Radio, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatDate, formatMoney } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import { ORDER_STATES } from './procedure-values.ts'
import styles from './procedures.module.css'
import { Group, Lead, SettingsForm } from './section-parts.tsx'

type Source = Output<'readOrderSource'>
type Order = Output<'listOrders'>['items'][number]

/** Where the firm's orders come from, and those that are kept here. */
export function OrdersSection() {
  const { t } = useTranslation()
  const mayRead = useMay('manager')
  const { data, error, refetch } = useQuery({ ...query('readOrderSource'), enabled: mayRead })
  if (!mayRead) return <Lead>{t('settings.managerOnly')}</Lead>
  if (error && !data) return <FailureNote error={error} onRetry={refetch} />
  if (!data) return <Loading />
  return (
    <>
      <Lead>{t('orders.lead')}</Lead>
      <SourceForm source={data} />
      <LookUp />
      {data.kind === 'store' && <Kept count={data.kept} />}
    </>
  )
}

function SourceForm({ source }: { readonly source: Source }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [kind, setKind] = useState(source.kind)
  const [address, setAddress] = useState(source.address ?? '')
  const [key, setKey] = useState('')
  const save = useMutation({
    mutationFn: () =>
      call('updateOrderSource', {
        body: {
          kind,
          address: kind === 'http' ? address.trim() : null,
          ...(key.trim() !== '' && { key: key.trim() }),
        },
      }),
    onSuccess: (stored) => {
      client.setQueryData(query('readOrderSource').queryKey, stored)
      setKey('')
      report.done()
    },
  })
  return (
    <SettingsForm
      by="manager"
      saving={save}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      <Radio.Group
        label={t('orders.source')}
        value={kind}
        onChange={(value) => setKind(value === 'http' ? 'http' : 'store')}
      >
        <div className={styles.part}>
          <Radio value="store" label={t('orders.source.store')} />
          <Radio value="http" label={t('orders.source.http')} />
        </div>
      </Radio.Group>
      {kind === 'http' && (
        <>
          <TextInput
            label={t('orders.address')}
            description={t('orders.address.hint')}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
            placeholder="https://sklep.example/api/orders/{number}"
            inputMode="url"
            spellCheck={false}
            required
            maxLength={500}
          />
          <PasswordInput
            label={t('orders.key')}
            description={t(source.hasKey ? 'orders.key.kept' : 'orders.key.hint')}
            value={key}
            onChange={(event) => setKey(event.currentTarget.value)}
            autoComplete="off"
            maxLength={500}
          />
        </>
      )}
    </SettingsForm>
  )
}

function LookUp() {
  const { t } = useTranslation()
  const [number, setNumber] = useState('')
  const look = useMutation({ mutationFn: () => call('tryOrderSource', { body: { number: number.trim() } }) })
  return (
    <Group title={t('orders.try')}>
      <form
        className={styles.buttons}
        onSubmit={(event) => {
          event.preventDefault()
          if (number.trim() !== '') look.mutate()
        }}
      >
        <TextInput
          aria-label={t('orders.try.number')}
          placeholder={t('orders.try.number')}
          value={number}
          onChange={(event) => setNumber(event.currentTarget.value)}
          maxLength={60}
        />
        <Button type="submit" variant="default" loading={look.isPending}>
          {t('orders.try')}
        </Button>
      </form>
      {look.error !== null && <FailureNote error={look.error} />}
      {look.data !== undefined &&
        (look.data.order === null ? (
          <p role="status">{t('orders.try.none')}</p>
        ) : (
          <OrderTable orders={[look.data.order]} />
        ))}
    </Group>
  )
}

function Kept({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const { data } = useQuery(query('listOrders', { query: {} }))
  const read = useMutation({
    mutationFn: async (file: File) => call('importOrders', { body: { csv: await file.text() } }),
    onSuccess: async ({ saved }) => {
      if (saved === 0) return
      await client.invalidateQueries({ queryKey: ['listOrders'] })
      await client.invalidateQueries({ queryKey: ['readOrderSource'] })
      report.done(t('orders.import.done', { count: saved }))
    },
  })
  return (
    <Group title={t('orders.kept', { count })}>
      <p className={styles.soft}>{t('orders.import.hint')}</p>
      <FileButton accept="text/csv,.csv" onChange={(file) => file !== null && read.mutate(file)}>
        {(props) => (
          <Button {...props} variant="default" className={styles.add} loading={read.isPending}>
            {t('orders.import')}
          </Button>
        )}
      </FileButton>
      {read.error !== null && <FailureNote error={read.error} />}
      {read.data?.saved === 0 && (
        <div role="alert" className={styles.alarm}>
          {read.data.problems.length === 0 && <p>{t('orders.import.empty')}</p>}
          <ul>
            {read.data.problems.map(({ line, column, value }) => (
              <li key={`${line} ${column}`}>
                {column === null
                  ? t('orders.import.broken', { line })
                  : t('orders.import.problem', { line, column, value })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {data !== undefined && data.items.length > 0 && <OrderTable orders={data.items} />}
    </Group>
  )
}

function OrderTable({ orders }: { readonly orders: readonly Order[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{t('orders.number')}</th>
          <th>{t('orders.whose')}</th>
          <th>{t('orders.state')}</th>
          <th>{t('orders.expected')}</th>
        </tr>
      </thead>
      <tbody>
        {orders.map((order) => {
          const state = ORDER_STATES.find((one) => one === order.state)
          return (
            <tr key={order.number}>
              <td>
                {order.number}
                {order.total !== null && <div className={styles.soft}>{formatMoney(order.total, locale)}</div>}
              </td>
              <td data-label={t('orders.whose')}>{order.email}</td>
              <td data-label={t('orders.state')}>
                {state === undefined ? order.state : t(`conversation.order.${state}`)}
                {order.parcel !== null && (
                  <div className={styles.soft}>
                    {t('orders.carrier', { carrier: order.carrier ?? '', number: order.parcel })}
                  </div>
                )}
              </td>
              <td data-label={t('orders.expected')}>
                {order.expected === null ? '—' : formatDate(order.expected, locale)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
