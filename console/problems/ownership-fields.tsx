import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { TOPIC_NAMES, TOPICS } from '../../core/vocabulary/vocabulary.ts'
import { query } from '../app/call.ts'
import { useSaid } from '../i18n/i18n.ts'

/** Chosen where a matter is to be nobody's in particular; no person has such an id. */
export const NOBODY = 'nobody'

interface OwnershipFieldsProps {
  readonly topic: string
  readonly person: string
  readonly onChange: (change: { readonly topic?: string; readonly person?: string }) => void
}

/** Which matter, and who answers for it from now on. */
export function OwnershipFields({ topic, person, onChange }: OwnershipFieldsProps) {
  const { t } = useTranslation()
  const said = useSaid()
  const people = useQuery(query('listPeople')).data?.items ?? []
  const rules = useQuery(query('readOwnership')).data?.rules ?? []
  const today = rules.find((rule) => rule.topic === topic)?.person
  const nameToday = people.find(({ id }) => id === today)?.name ?? t('ownership.nobody')
  return (
    <>
      <Select
        label={t('fixes.form.topic')}
        searchable
        data={TOPICS.filter((one) => one !== 'none').map((one) => ({ value: one, label: said(TOPIC_NAMES[one]) }))}
        value={topic}
        onChange={(chosen) => onChange({ topic: chosen ?? '' })}
      />
      <Select
        label={t('fixes.form.person')}
        description={topic === '' ? null : t('fixes.form.person.today', { name: nameToday })}
        searchable
        data={[
          ...people
            .filter(({ active, role }) => active && role !== 'reader')
            .map(({ id, name }) => ({ value: id, label: name })),
          { value: NOBODY, label: t('ownership.nobody') },
        ]}
        value={person}
        onChange={(chosen) => onChange({ person: chosen ?? '' })}
      />
    </>
  )
}
