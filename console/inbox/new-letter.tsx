import { ActionIcon } from '@mantine/core'
import { IconMailPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'

// Fetched when somebody writes: forms and dialogs are a tenth of what the inbox would load first.
const LetterDialog = lazy(async () => ({ default: (await import('./letter-dialog.tsx')).LetterDialog }))

/** Writes to somebody first; only where the firm has a mailbox to write from. */
export function NewLetter() {
  const { t } = useTranslation()
  const mayWrite = useMay('consultant')
  const mailboxes = useQuery(query('readMailHealth')).data?.mailboxes ?? []
  const [isOpen, setOpen] = useState(false)
  if (!mayWrite || mailboxes.length === 0) return null
  return (
    <>
      <ActionIcon variant="default" size={30} aria-label={t('mail.letter.new')} onClick={() => setOpen(true)}>
        <IconMailPlus size={16} aria-hidden />
      </ActionIcon>
      {isOpen && (
        <Suspense>
          <LetterDialog mailboxes={mailboxes} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
