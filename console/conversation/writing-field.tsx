import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { query } from '../app/call.ts'
import { onInsertIntoDraft } from '../ui/insert-into-draft.ts'
import { DraftField } from './draft-field.tsx'
import { matching, openFields, triggerAt } from './suggest.ts'
import { type Suggestion, SuggestionList } from './suggestion-list.tsx'
import type { Finding } from './timeline.ts'
import styles from './writing-field.module.css'

interface WritingFieldProps {
  readonly field: RefObject<HTMLTextAreaElement | null>
  readonly conversation: string
  readonly isNote: boolean
  readonly text: string
  readonly findings: readonly Finding[]
  readonly onChange: (text: string) => void
  readonly onSubmit: () => void
}

interface Offer extends Suggestion {
  readonly text: string
}

/** The draft, with ready texts by `/`, colleagues by `@` in a note, and the fields that are still to be filled. */
export function WritingField({ field, conversation, isNote, text, findings, onChange, onSubmit }: WritingFieldProps) {
  const { t } = useTranslation()
  const listId = useId()
  const [caret, setCaret] = useState(0)
  const [active, setActive] = useState(0)
  const [dismissed, setDismissed] = useState<number | null>(null)
  const trigger = triggerAt(text, Math.min(caret, text.length), isNote ? '/@' : '/')
  const macros = useMacros(conversation, trigger?.sign === '/')
  const people = usePeople(trigger?.sign === '@')
  const isOpen = trigger !== null && trigger.start !== dismissed
  const offers = isOpen ? matching(trigger.sign === '/' ? macros : people, trigger.words) : []
  const chosen = Math.min(active, offers.length - 1)

  function insert(inserted: string, start: number, end: number): void {
    onChange(text.slice(0, start) + inserted + text.slice(end))
    setDismissed(null)
    setActive(0)
    const [gap] = openFields(inserted)
    // The field has the new text only after this render.
    requestAnimationFrame(() => {
      field.current?.focus()
      field.current?.setSelectionRange(start + (gap?.start ?? inserted.length), start + (gap?.end ?? inserted.length))
      setCaret(field.current?.selectionEnd ?? 0)
    })
  }

  function pick(index: number): void {
    const offer = offers[index]
    if (offer === undefined || trigger === null) return
    insert(offer.text, trigger.start, trigger.end)
    // A name that was inserted still stands behind its sign, and asks for nothing more.
    setDismissed(trigger.start)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (offers.length === 0 || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) setActive((chosen + step + offers.length) % offers.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen)
    else if (event.key === 'Escape') setDismissed(trigger?.start ?? null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  const fromElsewhere = useEffectEvent((inserted: string) => {
    const place = field.current?.selectionStart ?? text.length
    insert(inserted, place, field.current?.selectionEnd ?? place)
  })
  useEffect(() => onInsertIntoDraft(conversation, (inserted) => fromElsewhere(inserted)), [conversation])

  return (
    <div className={styles.field}>
      {offers.length > 0 && (
        <SuggestionList
          id={listId}
          label={trigger?.sign === '@' ? t('conversation.mention.list') : t('conversation.macros.list')}
          items={offers}
          active={chosen}
          onPick={pick}
        />
      )}
      <DraftField
        ref={field}
        text={text}
        findings={findings}
        label={isNote ? t('conversation.compose.note.placeholder') : t('conversation.compose.reply.placeholder')}
        list={offers.length > 0 ? { id: listId, active: chosen } : null}
        onChange={(next) => {
          if (trigger === null) setDismissed(null)
          onChange(next)
        }}
        onCaret={setCaret}
        onKeyDown={onKeyDown}
        onSubmit={onSubmit}
      />
      {!isNote && <OpenFields text={text} field={field} />}
    </div>
  )
}

/** What a ready text left to fill, each a step away. */
function OpenFields({ text, field }: { readonly text: string; readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const { t } = useTranslation()
  const open = openFields(text)
  if (open.length === 0) return null
  return (
    <p className={styles.open}>
      {t('conversation.macros.unfilled')}
      {open.map(({ name, start, end }) => (
        <button
          key={start}
          type="button"
          onClick={() => {
            field.current?.focus()
            field.current?.setSelectionRange(start, end)
          }}
        >
          {name}
        </button>
      ))}
    </p>
  )
}

function useMacros(conversation: string, isAsked: boolean): readonly Offer[] {
  const macros = useQuery({ ...query('listFilledMacros', { params: { id: conversation } }), enabled: isAsked })
  return macros.data?.items.map(({ name, text }) => ({ id: name, label: name, hint: text, text })) ?? []
}

function usePeople(isAsked: boolean): readonly Offer[] {
  const people = useQuery({ ...query('listPeople'), enabled: isAsked })
  return (
    people.data?.items
      .filter(({ active }) => active)
      .map(({ id, name, email }) => ({ id, label: name, hint: email, text: `@${name} ` })) ?? []
  )
}
