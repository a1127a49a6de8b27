import { Button } from '@mantine/core'
import { lazy, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../ui/asked.tsx'
import { useShortcut } from '../ui/use-shortcut.ts'

// Fetched when somebody asks for it.
const CustomerTimeline = lazy(() =>
  import('./customer-timeline.tsx').then((module) => ({ default: module.CustomerTimeline })),
)

/** The way to the customer's whole time with the firm. */
export function CustomerHistory({
  conversation,
  name,
}: {
  readonly conversation: string
  /** What the customer is called. */
  readonly name: string
}) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  useShortcut('timeline', () => setOpen(true))
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {t('history.open')}
      </Button>
      <Asked opened={isOpen}>
        {(opened) => (
          <CustomerTimeline opened={opened} conversation={conversation} name={name} onClose={() => setOpen(false)} />
        )}
      </Asked>
    </>
  )
}
