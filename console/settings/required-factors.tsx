import { Button, Checkbox } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale } from '../i18n/i18n.ts'
import { formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import { Group, Lead } from './section-parts.tsx'

type Person = Output<'listPeople'>['items'][number]

/** Which roles must sign in with a code, who has one, and the way out for who lost theirs. The owner's. */
export function RequiredFactors({ people }: { readonly people: readonly Person[] }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const known = useQuery(query('listSecondFactors')).data
  const refresh = () => client.invalidateQueries({ queryKey: ['listSecondFactors'] })
  const require = useMutation({
    mutationFn: (roles: Role[]) => call('requireSecondFactors', { body: { roles } }),
    onSuccess: async () => {
      await refresh()
      await client.invalidateQueries({ queryKey: ['readMe'] })
      report.done(t('app.saved'))
    },
    onError: report.failed,
  })
  const reset = useMutation({
    mutationFn: (id: string) => call('resetSecondFactor', { params: { id } }),
    onSuccess: async () => {
      await refresh()
      report.done(t('security.reset.done'))
    },
    onError: report.failed,
  })
  if (known === undefined) return null
  const owners = people.flatMap((person) => {
    const since = known.people.find((one) => one.person === person.id)?.since
    return since === undefined ? [] : [{ ...person, since }]
  })
  return (
    <Group title={t('security.required')}>
      <Lead>{t('security.required.lead')}</Lead>
      <Checkbox.Group
        aria-label={t('security.required')}
        value={known.required}
        onChange={(chosen) => require.mutate(ROLES.filter((role) => chosen.includes(role)))}
      >
        {ROLES.map((role) => (
          <Checkbox key={role} value={role} label={t(`settings.role.${role}`)} mt="xs" />
        ))}
      </Checkbox.Group>
      {owners.length === 0 ? (
        <Lead>{t('security.nobody')}</Lead>
      ) : (
        <ul>
          {owners.map(({ id, name, since }) => (
            <li key={id}>
              {t('security.has', { name, date: formatDate(since, locale) })}{' '}
              <Button size="compact-xs" variant="subtle" color="pencil" onClick={() => reset.mutate(id)}>
                {t('security.reset', { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  )
}
