import { Button, NativeSelect, Switch, VisuallyHidden } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay, useMe } from '../app/session.ts'
import table from '../ui/data-table.module.css'
import { FailureNote } from '../ui/failure-note.tsx'
import { useReport } from '../ui/use-report.ts'
import { InviteForm } from './invite-form.tsx'
import styles from './people-section.module.css'
import { RequiredFactors } from './required-factors.tsx'
import { RoleSentences } from './role-sentences.tsx'
import { Lead } from './section-parts.tsx'
import { ShownOnce } from './shown-once.tsx'
import { SkillsOf } from './skills.tsx'

type Person = Output<'listPeople'>['items'][number]

export function PeopleSection() {
  const { t } = useTranslation()
  const isOwner = useMay('owner')
  const people = useQuery(query('listPeople'))
  const report = useReport()
  const link = useMutation({
    mutationFn: async (person: Person) => ({ person, ...(await call('renewLink', { params: { id: person.id } })) }),
    onError: report.failed,
  })
  return (
    <>
      <Lead>{isOwner ? t('settings.people.lead') : t('settings.ownerOnly')}</Lead>
      {people.error && !people.data && <FailureNote error={people.error} onRetry={people.refetch} />}
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.people.name')}</th>
            <th scope="col">{t('settings.people.role')}</th>
            <th scope="col">{t('settings.people.active')}</th>
            {isOwner && (
              <th scope="col">
                <VisuallyHidden>{t('settings.people.link')}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {people.data?.items.map((person) => (
            <Row key={person.id} person={person} mayChange={isOwner} onLink={link.mutate} />
          ))}
        </tbody>
      </table>
      {link.data && (
        <ShownOnce
          key={link.data.link}
          title={t(`settings.people.link.${link.data.kind}`, { name: link.data.person.name })}
          text={t(`settings.people.link.${link.data.kind}.text`)}
          value={link.data.link}
        />
      )}
      {isOwner && <InviteForm />}
      <RoleSentences />
      {isOwner && people.data && <RequiredFactors people={people.data.items} />}
    </>
  )
}

function Row({
  person,
  mayChange,
  onLink,
}: {
  readonly person: Person
  readonly mayChange: boolean
  readonly onLink: (person: Person) => void
}) {
  const { t } = useTranslation()
  const { person: me } = useMe()
  const client = useQueryClient()
  const report = useReport()
  const isMe = person.id === me.id
  const change = useMutation({
    mutationFn: (body: { role?: Role; active?: boolean }) => call('updatePerson', { params: { id: person.id }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['listPeople'] }),
    onError: report.failed,
  })
  return (
    <tr>
      <td>
        <b>{person.name}</b> {isMe && <span className={styles.soft}>({t('settings.people.you')})</span>}
        <div className={styles.soft}>{person.email}</div>
        <SkillsOf person={person} />
      </td>
      <td>
        {mayChange && !isMe ? (
          <NativeSelect
            size="xs"
            className={styles.role ?? ''}
            aria-label={t('settings.people.roleOf', { name: person.name })}
            value={person.role}
            data={ROLES.map((role) => ({ value: role, label: t(`settings.role.${role}`) }))}
            onChange={({ currentTarget }) => {
              const role = ROLES.find((known) => known === currentTarget.value)
              if (role) change.mutate({ role })
            }}
          />
        ) : (
          <b className={styles.fixed}>{t(`settings.role.${person.role}`)}</b>
        )}
      </td>
      <td data-label={t('settings.people.active')}>
        {mayChange && !isMe ? (
          <Switch
            className={styles.access ?? ''}
            aria-label={t('settings.people.activeOf', { name: person.name })}
            checked={person.active}
            onChange={({ currentTarget }) => change.mutate({ active: currentTarget.checked })}
          />
        ) : (
          t(person.active ? 'settings.people.active.yes' : 'settings.people.active.no')
        )}
      </td>
      {mayChange && (
        <td>
          {!isMe && person.active && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t('settings.people.linkOf', { name: person.name })}
              onClick={() => onLink(person)}
            >
              {t('settings.people.link')}
            </Button>
          )}
        </td>
      )}
    </tr>
  )
}
