import { ActionIcon } from '@mantine/core'
import { IconMailPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { Asked } from '../ui/asked.tsx'

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
      <Asked opened={isOpen}>
        {(opened) => <LetterDialog opened={opened} mailboxes={mailboxes} onClose={() => setOpen(false)} />}
      </Asked>
    </>
  )
}
