import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { usePainted } from '../ui/use-painted.ts'
import { AssistantDraft } from './assistant-draft.tsx'
import styles from './assistant-drafts.module.css'

/** On a phone the writing comes first. */
const WIDE = '(min-width: 48em)'

/** What the assistant would write to each open question; nothing where it knows nothing. */
export function AssistantDrafts({ conversation }: { readonly conversation: string }) {
  const { t } = useTranslation()
  const isPainted = usePainted()
  const { data } = useQuery({ ...query('listDrafts', { params: { id: conversation } }), enabled: isPainted })
  const [isOpen, setOpen] = useState(() => matchMedia(WIDE).matches)
  const items = data?.items ?? []
  if (items.length === 0) return null
  return (
    <details
      className={styles.box}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      aria-label={t('drafts.title', { count: items.length })}
    >
      <summary className={styles.summary}>{t('drafts.title', { count: items.length })}</summary>
      <ul className={styles.list}>
        {items.map((draft) => (
          <AssistantDraft key={`${draft.message} ${draft.ordinal}`} conversation={conversation} draft={draft} />
        ))}
      </ul>
    </details>
  )
}
