import { CopyButton } from '../ui/copy-button.tsx'
import styles from './shown-once.module.css'

/** Something to copy, with a word on why now. */
export function ShownOnce({
  title,
  text,
  value,
}: {
  readonly title: string
  readonly text: string
  readonly value: string
}) {
  return (
    <div className={styles.once} role="status" ref={show}>
      <b>{title}</b>
      <p>{text}</p>
      <div className={styles.row}>
        <code>{value}</code>
        <CopyButton value={value} />
      </div>
    </div>
  )
}

/** It answers a button that may stand at the bottom of the window. */
function show(box: HTMLElement | null): void {
  box?.scrollIntoView({ block: 'nearest' })
}
