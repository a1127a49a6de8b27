import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** An empty place that says why it is empty and what would fill it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <svg viewBox="0 0 64 12" width="64" height="12" aria-hidden className={styles.squiggle}>
        <path d="M2 7c5-6 9-6 13.5-1s8.500 5 13 0 8.500-5 13 0 8.500 5 13 0 5-3 7.500-1" />
      </svg>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{children}</p>
      {action}
    </div>
  )
}
