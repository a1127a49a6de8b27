import { CloseButton } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import styles from './toasts.module.css'

interface Toast {
  readonly id: number
  readonly title: string
  /** Empty where the title says all. */
  readonly text: string
  readonly isBad: boolean
  /** What can still be done about it, while it is shown. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** News of success passes by; news of failure stays long enough to be read twice. */
const SHOWN_MS = { good: 4_000, bad: 12_000, withAction: 10_000 }
const MAX_SHOWN = 3

let shown: readonly Toast[] = []
let made = 0
const listeners = new Set<() => void>()

/** Shows short news at the edge of the screen and takes it away again. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  const id = ++made
  set([...shown, { ...toast, id }].slice(-MAX_SHOWN))
  setTimeout(() => drop(id), toast.isBad ? SHOWN_MS.bad : toast.action ? SHOWN_MS.withAction : SHOWN_MS.good)
}

/** Stands once on the page; a screen reader hears what comes up in it. */
export function Toasts() {
  const { t } = useTranslation()
  const toasts = useSyncExternalStore(subscribe, () => shown)
  return (
    <div className={styles.toasts} role="status">
      {toasts.map(({ id, title, text, isBad, action }) => (
        <div key={id} className={styles.toast} data-bad={isBad}>
          <div>
            <b>{title}</b>
            {text !== '' && <p>{text}</p>}
          </div>
          {action && (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                drop(id)
                action.run()
              }}
            >
              {action.label}
            </button>
          )}
          <CloseButton size="sm" aria-label={t('app.close')} onClick={() => drop(id)} />
        </div>
      ))}
    </div>
  )
}

function drop(id: number): void {
  set(shown.filter((toast) => toast.id !== id))
}

function set(next: readonly Toast[]): void {
  shown = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
