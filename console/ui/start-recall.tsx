import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { Dialog } from './dialog.tsx'
import { FailureNote } from './failure-note.tsx'

interface StartRecallProps {
  readonly conversation: string
  readonly message: string
  /** The wrong value; null = the only one the message gives. */
  readonly said: string | null
  /** What is true instead, as far as an article says. */
  readonly right: string
}

const MAX_LENGTH = 1_000

/** Asks what is true, finds everybody who was told otherwise, and goes to the list. */
export function StartRecall({ conversation, message, said, right }: StartRecallProps) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [asks, setAsks] = useState(false)
  const [truth, setTruth] = useState(right)
  const start = useMutation({
    mutationFn: () => call('startRecall', { body: { conversation, message, said, right: truth.trim() } }),
    onSuccess: ({ recall: { id } }) => navigate({ to: '/recalls/$id', params: { id } }),
  })
  if (!useMay('manager')) return null
  return (
    <>
      <Button size="compact-xs" variant="light" onClick={() => setAsks(true)}>
        {t('recall.start')}
      </Button>
      <Dialog opened={asks} onClose={() => setAsks(false)} title={t('recall.start.title')}>
        <p>{t('recall.start.text')}</p>
        <Textarea
          label={t('recall.start.right')}
          description={t('recall.start.hint')}
          autosize
          minRows={2}
          maxLength={MAX_LENGTH}
          value={truth}
          onChange={({ currentTarget }) => setTruth(currentTarget.value)}
        />
        <Button mt="sm" loading={start.isPending} disabled={truth.trim() === ''} onClick={() => start.mutate()}>
          {t('recall.start.find')}
        </Button>
        {start.error && <FailureNote error={start.error} />}
      </Dialog>
    </>
  )
}
