import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './path-step.module.css'

export type StepState = 'done' | 'now' | 'later' | 'skipped'

interface PathStepProps {
  readonly number: number
  readonly title: string
  readonly state: StepState
  readonly children: ReactNode
}

/** One station of the path, with a line to the next. What is to come is there, only quieter. */
export function PathStep({ number, title, state, children }: PathStepProps) {
  const { t } = useTranslation()
  return (
    <li className={styles.step} data-state={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden>
        {state === 'done' ? <IconCheck size={16} stroke={2.4} /> : number}
      </span>
      <div className={styles.body}>
        <h2 className={styles.title}>
          {title} <span className={styles.state}>{t(`fixes.step.${state}`)}</span>
        </h2>
        {children}
      </div>
    </li>
  )
}
