import type { KeyboardEvent, Ref } from 'react'
import styles from './draft-field.module.css'
import { segments } from './marks.ts'
import type { Finding } from './timeline.ts'

interface DraftFieldProps {
  readonly ref: Ref<HTMLTextAreaElement>
  readonly text: string
  readonly findings: readonly Finding[]
  readonly label: string
  /** The list of suggestions that stands open over the field, and which of it is chosen. */
  readonly list: { readonly id: string; readonly active: number } | null
  readonly onChange: (text: string) => void
  readonly onCaret: (caret: number) => void
  /** Asked first; what it has taken is nobody else's. */
  readonly onKeyDown: (event: KeyboardEvent) => void
  /** Ctrl or ⌘ with Enter. */
  readonly onSubmit: () => void
}

/**
 * A text field with marks under the words. The marks stand in a copy of the text that lies under the field,
 * set in the same type, so that the field itself stays an ordinary one: spelling, input methods and screen readers work.
 * The copy also gives the field its height.
 */
export function DraftField(props: DraftFieldProps) {
  const { ref, text, findings, label, list, onChange, onCaret, onSubmit } = props
  function onKeyDown(event: KeyboardEvent): void {
    props.onKeyDown(event)
    if (event.defaultPrevented) return
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onSubmit()
  }
  return (
    <div className={styles.field}>
      <div className={styles.stack}>
        <div className={styles.copy} aria-hidden>
          {segments(text, findings).map(({ start, text, finding }) =>
            finding === null ? (
              <span key={start}>{text}</span>
            ) : (
              <span key={start} className={styles.mark} data-severity={finding.severity}>
                {text}
              </span>
            ),
          )}
          {/* An empty last line would have no height. */}
          {'\u200b'}
        </div>
        <textarea
          ref={ref}
          className={styles.text}
          value={text}
          placeholder={label}
          aria-label={label}
          spellCheck
          aria-autocomplete="list"
          aria-controls={list?.id}
          aria-activedescendant={list === null ? undefined : `${list.id}-${list.active}`}
          onSelect={({ currentTarget }) => onCaret(currentTarget.selectionEnd)}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value)
            onCaret(currentTarget.selectionEnd)
          }}
          onKeyDown={onKeyDown}
        />
      </div>
    </div>
  )
}
