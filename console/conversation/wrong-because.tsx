import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const REASONS = ['wrong-fact', 'outdated', 'not-asked', 'incomplete', 'tone', 'other'] as const
type Reason = (typeof REASONS)[number]

interface WrongBecauseProps {
  readonly isBusy: boolean
  readonly onSend: (because: Reason, note: string) => void
  readonly onCancel: () => void
}

/** Why a draft is wrong: a reason to be counted, and a word for whoever keeps the articles. */
export function WrongBecause({ isBusy, onSend, onCancel }: WrongBecauseProps) {
  const { t } = useTranslation()
  const [because, setBecause] = useState<Reason>(REASONS[0])
  const [note, setNote] = useState('')
  return (
    <Group gap={6} mt={6} align="flex-end">
      <NativeSelect
        size="xs"
        aria-label={t('drafts.because')}
        value={because}
        onChange={({ currentTarget }) => {
          const chosen = REASONS.find((reason) => reason === currentTarget.value)
          if (chosen !== undefined) setBecause(chosen)
        }}
        data={REASONS.map((value) => ({ value, label: t(`drafts.because.${value}`) }))}
      />
      <TextInput
        size="xs"
        flex={1}
        miw="12rem"
        maxLength={1000}
        aria-label={t('drafts.note')}
        placeholder={t('drafts.note')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // The field stands in the form that sends the reply.
          event.preventDefault()
          onSend(because, note)
        }}
      />
      <Button size="xs" variant="light" loading={isBusy} onClick={() => onSend(because, note)}>
        {t('drafts.wrong.send')}
      </Button>
      <Button size="xs" variant="subtle" color="gray" onClick={onCancel}>
        {t('app.cancel')}
      </Button>
    </Group>
  )
}
