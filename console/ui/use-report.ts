import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from './failure-words.ts'

/** Short news at the edge of the screen: that it is done, or why it is not. */
export function useReport() {
  const { t } = useTranslation()
  const words = useFailureWords()
  return {
    done: (message: string = t('app.saved')) => notifications.show({ message, color: 'spruce' }),
    failed(error: unknown) {
      const { title, detail } = words(error)
      notifications.show({ title, message: detail, color: 'pencil', autoClose: 10_000 })
    },
  }
}
