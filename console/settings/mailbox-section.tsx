import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { MailboxForm } from './mailbox-form.tsx'
import styles from './mailbox-section.module.css'
import { Lead } from './section-parts.tsx'
import { useConnect } from './use-connect.ts'

type Mailbox = Output<'listMailboxes'>['items'][number]

/** A mailbox that was just added connects within seconds; its line should say so without a reload. */
const LOOK_MS = 5_000

export function MailboxSection() {
  const { t } = useTranslation()
  const mayRead = useMay('manager')
  const mayChange = useMay('owner')
  const [open, setOpen] = useState<string | null>(null)
  const mailboxes = useQuery({ ...query('listMailboxes'), enabled: mayRead, refetchInterval: LOOK_MS })
  if (!mayRead) return <Lead>{t('settings.managerOnly')}</Lead>
  if (mailboxes.error && !mailboxes.data) return <FailureNote error={mailboxes.error} onRetry={mailboxes.refetch} />
  const items = mailboxes.data?.items ?? []
  const returnTo = mailboxes.data?.returnTo ?? ''
  const close = () => setOpen(null)
  return (
    <>
      <Lead>{t('mail.lead')}</Lead>
      {!mayChange && <Lead>{t('mail.ownerOnly')}</Lead>}
      {mailboxes.data && items.length === 0 && open === null && (
        <EmptyState title={t('mail.none.title')}>{t('mail.none')}</EmptyState>
      )}
      <ul className={styles.list}>
        {items.map((mailbox) => (
          <li key={mailbox.id} className={styles.mailbox}>
            <div className={styles.line}>
              <div className={styles.what}>
                <strong>{mailbox.address}</strong>
                <State mailbox={mailbox} />
              </div>
              {mayChange && <ConnectButton mailbox={mailbox} />}
              {mayChange && open !== mailbox.id && (
                <Button size="compact-sm" variant="default" onClick={() => setOpen(mailbox.id)}>
                  {t('mail.edit')}
                </Button>
              )}
              {mayChange && <RemoveButton id={mailbox.id} />}
            </div>
            {open === mailbox.id && <MailboxForm mailbox={mailbox} returnTo={returnTo} onDone={close} />}
          </li>
        ))}
      </ul>
      {mayChange && open === null && mailboxes.data && <Button onClick={() => setOpen('new')}>{t('mail.add')}</Button>}
      {open === 'new' && <MailboxForm mailbox={null} returnTo={returnTo} onDone={close} />}
    </>
  )
}

function State({ mailbox: { active, checkedAt, receiving, sending } }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const since = (time: string) => formatMoment(time, locale)
  if (!active) return <span className={styles.state}>{t('mail.state.off')}</span>
  if (receiving === null && sending === null)
    return (
      <span className={styles.state}>
        {checkedAt === null ? t('mail.state.new') : t('mail.state.well', { time: since(checkedAt) })}
      </span>
    )
  return (
    <>
      {receiving && (
        <span className={styles.trouble}>
          {t('mail.state.receiving', { time: since(receiving.since), reason: receiving.reason })}
        </span>
      )}
      {sending && (
        <span className={styles.trouble}>
          {t('mail.state.sending', { time: since(sending.since), reason: sending.reason })}
        </span>
      )}
    </>
  )
}

/** Offered as long as the provider does not let us in, and where something fails: perhaps another account was chosen. */
function ConnectButton({ mailbox: { id, registration, receiving, sending } }: { readonly mailbox: Mailbox }) {
  const { t } = useTranslation()
  const report = useReport()
  const connect = useConnect()
  const isWell = registration?.connected === true && receiving === null && sending === null
  if (registration === null || isWell) return null
  return (
    <Button
      size="compact-sm"
      loading={connect.isPending}
      onClick={() => connect.mutate(id, { onError: report.failed })}
    >
      {t('mail.connect')}
    </Button>
  )
}

/** What cannot be taken back asks once more, in the same place. */
function RemoveButton({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  const [isSure, setSure] = useState(false)
  const remove = useMutation({
    mutationFn: () => call('removeMailbox', { params: { id } }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listMailboxes'] }),
    onError: report.failed,
  })
  return (
    <Button
      size="compact-sm"
      variant={isSure ? 'filled' : 'subtle'}
      color="pencil"
      loading={remove.isPending}
      onClick={isSure ? () => remove.mutate() : () => setSure(true)}
      onBlur={() => setSure(false)}
    >
      {isSure ? t('mail.remove.sure') : t('mail.remove')}
    </Button>
  )
}
