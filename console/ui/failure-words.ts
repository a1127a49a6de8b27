import { useTranslation } from 'react-i18next'
import { CallFailure } from '../app/call-failure.ts'

/** From the server's numbered trouble upwards the number is worth showing; below, the words say all. */
const OUR_TROUBLE = 500

/** What went wrong and what to do, in the reader's language. */
export function useFailureWords() {
  const { t } = useTranslation()
  return (error: unknown): { title: string; detail: string; instance: string | null } => {
    if (!(error instanceof CallFailure))
      return { title: t('app.failure.bug'), detail: t('app.failure.bug.do'), instance: null }
    const { code, status, title, detail, instance } = error.told
    if (code === 'unreachable')
      return { title: t('app.failure.unreachable'), detail: t('app.failure.unreachable.do'), instance: null }
    if (code === 'unreadable')
      return { title: t('app.failure.unreadable'), detail: t('app.failure.unreadable.do'), instance: null }
    return { title, detail, instance: status >= OUR_TROUBLE ? instance : null }
  }
}
