import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useMay } from '../app/session.ts'
import { useLocale } from '../i18n/i18n.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount, formatDate } from '../ui/format.ts'
import { useReport } from '../ui/use-report.ts'
import styles from './privacy-section.module.css'
import { RetentionForm } from './retention-form.tsx'
import { Group, Lead } from './section-parts.tsx'

type Found = Output<'findCustomers'>['items'][number]

const SHORTEST = 3

/** What is held about a customer: to hand over, to take out, and how long anything stays. */
export function PrivacySection() {
  const { t } = useTranslation()
  const isManager = useMay('manager')
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const found = useQuery({
    ...query('findCustomers', { query: { words } }),
    enabled: isManager && words.length >= SHORTEST,
  })
  if (!isManager) return <Lead>{t('settings.managerOnly')}</Lead>
  const search = (event: FormEvent) => {
    event.preventDefault()
    setWords(typed.trim())
  }
  return (
    <>
      <Lead>{t('privacy.lead')}</Lead>
      <form className={styles.search} onSubmit={search} role="search">
        <TextInput
          label={t('privacy.who')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          minLength={SHORTEST}
          maxLength={200}
          required
        />
        <Button type="submit" variant="default" loading={found.isFetching}>
          {t('privacy.find')}
        </Button>
      </form>
      {found.error && <FailureNote error={found.error} onRetry={found.refetch} />}
      {found.data?.items.length === 0 && (
        <EmptyState title={t('privacy.nobody.title')}>{t('privacy.nobody')}</EmptyState>
      )}
      {found.data && found.data.items.length > 0 && (
        <ul className={styles.found}>
          {found.data.items.map((person) => (
            <Person key={person.id} person={person} />
          ))}
        </ul>
      )}
      <Group title={t('privacy.retention')}>
        <RetentionForm />
      </Group>
    </>
  )
}

function Person({ person }: { readonly person: Found }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const isOwner = useMay('owner')
  const [isAsking, setAsking] = useState(false)
  const { id, name, email, conversations, lastAt } = person
  return (
    <li className={styles.person}>
      <div>
        <b>{name ?? t('inbox.anonymous')}</b> {email !== null && <span className={styles.soft}>{email}</span>}
        <div className={styles.soft}>
          {t('privacy.conversations', { count: conversations, shown: formatCount(conversations, locale) })}
          {lastAt !== null && ` · ${t('privacy.last', { date: formatDate(lastAt, locale) })}`}
        </div>
      </div>
      <div className={styles.actions}>
        <Button
          component="a"
          href={`/api/v1/customers/${encodeURIComponent(id)}/file`}
          size="xs"
          variant="default"
          download
        >
          {t('privacy.export')}
        </Button>
        {isOwner && (
          <Button
            size="xs"
            variant="subtle"
            color="pencil"
            onClick={() => setAsking(!isAsking)}
            aria-expanded={isAsking}
          >
            {t('privacy.erase')}
          </Button>
        )}
      </div>
      {isAsking && <Erase person={person} onDone={() => setAsking(false)} />}
    </li>
  )
}

/** The second step: what goes in numbers, and the person's name typed once more. */
function Erase({ person, onDone }: { readonly person: Found; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const [typed, setTyped] = useState('')
  const wanted = person.email ?? person.name ?? t('inbox.anonymous')
  const erase = useMutation({
    mutationFn: () => call('eraseCustomer', { params: { id: person.id }, body: { messages: person.messages } }),
    onSuccess: async () => {
      await client.invalidateQueries()
      report.done(t('privacy.erased'))
      onDone()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().toLowerCase() === wanted.toLowerCase()) erase.mutate()
  }
  if (person.openComplaints > 0) return <p className={styles.warning}>{t('privacy.complaint')}</p>
  return (
    <form className={styles.erase} onSubmit={submit}>
      <p className={styles.warning}>
        {t('privacy.sure', { count: person.messages, shown: formatCount(person.messages, locale) })}
      </p>
      <TextInput
        label={t('privacy.type', { wanted })}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        autoComplete="off"
      />
      <Button
        type="submit"
        color="pencil"
        loading={erase.isPending}
        disabled={typed.trim().toLowerCase() !== wanted.toLowerCase()}
      >
        {t('privacy.eraseForGood')}
      </Button>
      {erase.error && <FailureNote error={erase.error} />}
    </form>
  )
}
