import { useTranslation } from 'react-i18next'
import type { Output } from '../app/request.ts'
import styles from './state-mark.module.css'

/** How far the problem is, in words. */
export function StateMark({ state }: Pick<Output<'listProblems'>['items'][number], 'state'>) {
  const { t } = useTranslation()
  return (
    <span className={styles.state} data-state={state}>
      {t(`problems.state.${state}`)}
    </span>
  )
}
