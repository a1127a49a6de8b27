import { Button } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatMoment } from '../ui/format.ts'
import { useNow } from '../ui/use-now.ts'
import { useReport } from '../ui/use-report.ts'
import { Group, Lead } from './section-parts.tsx'
import { ShownOnce } from './shown-once.tsx'

/** The secret by which the shop's server says who is signed in. */
export function IdentitySecret() {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const isManager = useMay('manager')
  const isOwner = useMay('owner')
  const [isSure, setSure] = useState(false)
  const now = useNow(60_000)
  const known = useQuery({ ...query('readIdentitySecret'), enabled: isManager }).data
  const refresh = () => client.invalidateQueries({ queryKey: ['readIdentitySecret'] })
  const renew = useMutation({
    mutationFn: () => call('renewIdentitySecret', { body: {} }),
    onSuccess: refresh,
  })
  const remove = useMutation({
    mutationFn: () => call('removeIdentitySecret'),
    onSuccess: async () => {
      await refresh()
      renew.reset()
      setSure(false)
      report.done(t('identity.secret.removed'))
    },
    onError: report.failed,
  })
  if (known === undefined) return null
  return (
    <Group title={t('identity.secret')}>
      <Lead>{t('identity.secret.lead')}</Lead>
      {known.since !== null && (
        <Lead>
          {t('identity.secret.since', { time: formatMoment(known.since, locale) })}{' '}
          {known.previousUntil !== null &&
            Date.parse(known.previousUntil) > now &&
            t('identity.secret.previous', { time: formatMoment(known.previousUntil, locale) })}
        </Lead>
      )}
      {isOwner && (
        <div>
          <Button variant="default" size="xs" loading={renew.isPending} onClick={() => renew.mutate()}>
            {known.since === null ? t('identity.secret.make') : t('identity.secret.renew')}
          </Button>{' '}
          {known.since !== null && (
            <Button
              variant={isSure ? 'filled' : 'subtle'}
              color="pencil"
              size="xs"
              onClick={() => (isSure ? remove.mutate() : setSure(true))}
              onBlur={() => setSure(false)}
            >
              {isSure ? t('identity.secret.remove.sure') : t('identity.secret.remove')}
            </Button>
          )}
        </div>
      )}
      {renew.error && <FailureNote error={renew.error} />}
      {renew.data && (
        <ShownOnce title={t('identity.secret.made')} text={t('identity.secret.made.text')} value={renew.data.secret} />
      )}
    </Group>
  )
}
