import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface DialogProps {
  readonly opened: boolean
  readonly title: string
  readonly onClose: () => void
  readonly size?: 'md' | 'lg'
  readonly children: ReactNode
}

/**
 * The frame of every dialog. It stands in the page before it opens and after it closes: taken away with what it asks, it could not give the
 * focus back to where it came from.
 */
export function Dialog({ size = 'md', children, ...rest }: DialogProps) {
  const { t } = useTranslation()
  return (
    <Modal {...rest} size={size} closeButtonProps={{ 'aria-label': t('app.close') }}>
      {children}
    </Modal>
  )
}
