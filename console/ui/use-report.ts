import { useTranslation } from 'react-i18next'
import { useFailureWords } from './failure-words.ts'
import { showToast } from './toasts.tsx'

/** Short news at the edge of the screen: that it is done, or why it is not. */
export function useReport() {
  const { t } = useTranslation()
  const words = useFailureWords()
  return {
    done: (title: string = t('app.saved')) => showToast({ title, text: '', isBad: false }),
    failed(error: unknown) {
      const { title, detail } = words(error)
      showToast({ title, text: detail, isBad: true })
    },
  }
}
