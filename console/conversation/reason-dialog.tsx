import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { Findings } from './margin-notes.tsx'
import type { Finding } from './timeline.ts'

/** The contract's limit for a reason. */
const MAX_LENGTH = 200

interface ReasonDialogProps {
  readonly opened: boolean
  readonly findings: readonly Finding[]
  readonly onClose: () => void
  readonly onSend: (reason: string) => void
}

/** Asks why a reply with serious findings should go all the same. */
export function ReasonDialog({ opened, findings, onClose, onSend }: ReasonDialogProps) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  return (
    <Dialog opened={opened} onClose={onClose} title={t('conversation.reason.title')}>
      <p>{t('conversation.reason.text')}</p>
      <Findings findings={findings} />
      <Textarea
        data-autofocus
        mt="md"
        autosize
        minRows={2}
        maxLength={MAX_LENGTH}
        label={t('conversation.reason.label')}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('conversation.reason.back')}
        </Button>
        <Button
          color="pencil"
          disabled={reason.trim() === ''}
          onClick={() => {
            onSend(reason.trim())
            setReason('')
          }}
        >
          {t('conversation.compose.sendAnyway')}
        </Button>
      </Group>
    </Dialog>
  )
}
