import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

/** Puts `value` on the clipboard and says so. */
export function CopyButton({ value }: { readonly value: string }) {
  const { t } = useTranslation()
  const { copy, copied } = useClipboard()
  return (
    <Button size="xs" variant="default" onClick={() => copy(value)} aria-live="polite">
      {copied ? t('app.copied') : t('app.copy')}
    </Button>
  )
}
