import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const ADDRESS = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/

export interface Copies {
  readonly text: string
  readonly addresses: readonly string[]
  readonly wrong: readonly string[]
}

export const NO_COPIES: Copies = { text: '', addresses: [], wrong: [] }

/** What a writer typed: addresses that can be written to, and words that cannot. */
function parseCopies(text: string): Copies {
  const words = text
    .split(/[\s,;]+/)
    .map((word) => word.trim().toLowerCase())
    .filter((word) => word !== '')
  return {
    text,
    addresses: [...new Set(words.filter((word) => ADDRESS.test(word)))],
    wrong: words.filter((word) => !ADDRESS.test(word)),
  }
}

/** Who else gets a letter; folded away until somebody wants it, for most answers go to one. */
export function CopyField({
  copies,
  onChange,
}: {
  readonly copies: Copies
  readonly onChange: (copies: Copies) => void
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  if (!isOpen && copies.text === '')
    return (
      <Button size="compact-xs" variant="subtle" color="gray" onClick={() => setOpen(true)}>
        {t('mail.compose.cc')}
      </Button>
    )
  return (
    <TextInput
      size="xs"
      data-autofocus
      value={copies.text}
      onChange={({ currentTarget }) => onChange(parseCopies(currentTarget.value))}
      label={t('mail.compose.cc.label')}
      placeholder={t('mail.compose.cc.hint')}
      error={copies.wrong.length > 0 && t('mail.compose.cc.wrong', { addresses: copies.wrong.join(', ') })}
    />
  )
}
