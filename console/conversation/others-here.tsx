import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { usePresent } from '../app/presence.ts'
import styles from './others-here.module.css'

/** Whether the customer writes, which colleagues have the conversation open, and who is writing; nothing where one is alone. */
export function OthersHere({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const present = usePresent(conversation)
  const people = useQuery({ ...query('listPeople'), enabled: present.length > 0 }).data?.items ?? []
  const isCustomerTyping = present.some(({ person, isTyping }) => person === null && isTyping)
  const name = (id: string | null) => people.find((person) => person.id === id)?.name
  const typing = present.flatMap(({ person, isTyping }) => (isTyping ? (name(person) ?? []) : []))
  const viewing = present.flatMap(({ person, isTyping }) => (isTyping ? [] : (name(person) ?? [])))
  const said = [
    ...(isCustomerTyping ? [t('conversation.here.customer')] : []),
    ...(typing.length > 0 ? [t('conversation.here.typing', { count: typing.length, names: typing.join(', ') })] : []),
    ...(viewing.length > 0 ? [t('conversation.here.viewing', { names: viewing.join(', ') })] : []),
  ].join(' ')
  return (
    <p role="status" className={styles.here} data-typing={isCustomerTyping || typing.length > 0}>
      {said}
    </p>
  )
}
