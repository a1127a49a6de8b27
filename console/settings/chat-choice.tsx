import type { ReactNode } from 'react'
import styles from './chat-section.module.css'

/** A few ways, all of them in sight, under what they are of. */
export function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      {children}
    </div>
  )
}
