import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { Page } from '../ui/page.tsx'
import { MailTrials } from './mail-trials.tsx'
import { bodyOf, type KnownMailbox, valuesOf } from './mailbox-values.ts'

/** Counts once: nothing may ask it again by itself. */
const ONCE = {
  retry: false,
  retryOnMount: false,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
  staleTime: Number.POSITIVE_INFINITY,
} as const

/** Where a mailbox's provider sends the owner back to: says whether it worked, and tries the mailbox. */
export function ConnectScreen() {
  const { t } = useTranslation()
  const client = useQueryClient()
  const navigate = useNavigate()
  const search = useSearch({ from: '/desk/connect-mailbox' })
  // Of all that a provider adds to the address, only these are of use.
  const [{ state, code, error }] = useState(search)
  // What the provider gave stays in no address bar and no history.
  useEffect(() => void navigate({ to: '/connect-mailbox', search: {}, replace: true }), [navigate])
  const connected = useQuery({
    ...ONCE,
    queryKey: ['finishMailboxSignIn', state],
    enabled: state !== undefined,
    queryFn: async () => {
      const mailbox = await call('finishMailboxSignIn', { body: { state: state ?? '', code, error } })
      void client.invalidateQueries({ queryKey: ['listMailboxes'] })
      void client.invalidateQueries({ queryKey: ['readMailHealth'] })
      return mailbox
    },
  })
  return (
    <Page title={t('mail.connect.title')}>
      {state === undefined && <p>{t('mail.connect.nothing')}</p>}
      {connected.isFetching && <p role="status">{t('mail.connect.waiting')}</p>}
      {connected.error && <FailureNote error={connected.error} />}
      {connected.data && <Connected mailbox={connected.data} />}
      <p>
        <Link to="/settings/{-$section}" params={{ section: 'mail' }}>
          {t('mail.connect.back')}
        </Link>
      </p>
    </Page>
  )
}

function Connected({ mailbox }: { readonly mailbox: KnownMailbox }) {
  const { t } = useTranslation()
  const { id, address, registration } = mailbox
  const trial = useQuery({
    ...ONCE,
    queryKey: ['tryMailbox', id],
    queryFn: () => call('tryMailbox', { body: { ...bodyOf(valuesOf(mailbox)), id } }),
  })
  const isWrong = trial.data?.trials.some(
    ({ what, state }) => (what === 'imap' || what === 'smtp') && state === 'wrong',
  )
  return (
    <>
      <p role="status">
        {t('mail.connect.done', { address, provider: t(`mail.form.kind.${registration?.provider ?? 'password'}`) })}{' '}
        {trial.isFetching && t('mail.connect.trying')}
        {isWrong === true && t('mail.connect.wrong')}
        {isWrong === false && t('mail.connect.well')}
      </p>
      {trial.data && <MailTrials trials={trial.data.trials} />}
      {trial.error && <FailureNote error={trial.error} />}
    </>
  )
}
