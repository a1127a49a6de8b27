import { Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES, TOPICS, type Topic } from '../../core/vocabulary/vocabulary.ts'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useLocale, useSaid } from '../i18n/i18n.ts'
import { FailureNote } from '../ui/failure-note.tsx'
import { formatCount } from '../ui/format.ts'
import { Loading } from '../ui/loading.tsx'
import { useReport } from '../ui/use-report.ts'
import styles from './ownership-section.module.css'
import { Group, Lead, SettingsForm } from './section-parts.tsx'

type Ownership = Output<'readOwnership'>
type People = Output<'listPeople'>['items']

/** Nobody settles more at one sitting. */
const MOST_MISSING = 5

/** Who answers for which matter. */
export function OwnershipSection() {
  const { t } = useTranslation()
  const ownership = useQuery(query('readOwnership'))
  const people = useQuery(query('listPeople'))
  const error = ownership.error ?? people.error
  if (error) return <FailureNote error={error} />
  if (!ownership.data || !people.data) return <Loading />
  return (
    <>
      <Lead>{t('ownership.lead')}</Lead>
      <OwnershipForm ownership={ownership.data} people={people.data.items} />
    </>
  )
}

function OwnershipForm({ ownership, people }: { readonly ownership: Ownership; readonly people: People }) {
  const { t } = useTranslation()
  const said = useSaid()
  const locale = useLocale()
  const client = useQueryClient()
  const report = useReport()
  const [rules, setRules] = useState(ownership.rules)
  const save = useMutation({
    mutationFn: () => call('saveOwnership', { body: { rules } }),
    onSuccess: (stored) => {
      client.setQueryData(query('readOwnership').queryKey, stored)
      report.done()
    },
  })
  const ownerOf = (topic: Topic) => rules.find((rule) => rule.topic === topic)?.person ?? null
  const answers = (topic: Topic, person: string | null) =>
    setRules([...rules.filter((rule) => rule.topic !== topic), ...(person === null ? [] : [{ topic, person }])])
  const choices = people
    .filter(({ active, role }) => active && role !== 'reader')
    .map(({ id, name }) => ({ value: id, label: name }))
  const missing = ownership.missing.filter(({ topic }) => ownerOf(topic) === null).slice(0, MOST_MISSING)
  return (
    <SettingsForm
      by="manager"
      saving={save}
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate()
      }}
    >
      {missing.length > 0 && (
        <Group title={t('ownership.missing')}>
          <Lead>{t('ownership.missing.why')}</Lead>
          <ul className={styles.missing}>
            {missing.map(({ topic, conversations }) => (
              <li key={topic}>
                <a href={`#owner-${topic}`}>{said(TOPIC_NAMES[topic])}</a>
                {': '}
                {formatCount(conversations, locale)}
              </li>
            ))}
          </ul>
        </Group>
      )}
      <div className={styles.topics}>
        {TOPICS.filter((topic) => topic !== 'none').map((topic) => (
          <div key={topic} id={`owner-${topic}`}>
            <Select
              label={said(TOPIC_NAMES[topic])}
              placeholder={t('ownership.nobody')}
              data={choices}
              value={ownerOf(topic)}
              onChange={(person) => answers(topic, person)}
              searchable
              clearable
            />
          </div>
        ))}
      </div>
    </SettingsForm>
  )
}
