import { useEffect, useRef } from 'react'
import styles from './suggestion-list.module.css'

export interface Suggestion {
  readonly id: string
  readonly label: string
  /** The beginning of what would be inserted, or what else tells it from the others. */
  readonly hint: string
}

/** What fits the words typed, over the field; the keyboard stays in the field and moves `active`. */
export function SuggestionList({
  id,
  label,
  items,
  active,
  onPick,
}: {
  readonly id: string
  readonly label: string
  readonly items: readonly Suggestion[]
  readonly active: number
  readonly onPick: (index: number) => void
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Newer browsers answer with a promise, which is no way to undo an effect.
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
      {items.map((item, index) => (
        <div
          key={item.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles.item}
          // The field keeps the focus.
          onMouseDown={(event) => {
            event.preventDefault()
            onPick(index)
          }}
        >
          <b>{item.label}</b>
          <span>{item.hint}</span>
        </div>
      ))}
    </div>
  )
}
