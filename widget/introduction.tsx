import type { Chat } from './chat.ts'
import { useDraft } from './draft.ts'
import type { WidgetConfig } from './wire.ts'
import type { WidgetLocale, Words } from './words.ts'

const FIELDS = [
  { name: 'name', autocomplete: 'name', most: 100 },
  { name: 'email', autocomplete: 'email', most: 254 },
  { name: 'order', autocomplete: 'off', most: 60 },
] as const

/** What the firm asks before the first word. */
export function Introduction({
  chat,
  form,
  words,
  locale,
  onDone,
}: {
  readonly chat: Chat
  readonly form: WidgetConfig['form']
  readonly words: Words
  readonly locale: WidgetLocale
  readonly onDone: () => void
}) {
  const [said, setSaid] = useDraft(chat.draft, 'said')
  const [consents, setConsents] = useDraft(chat.draft, 'consents')
  const asked = FIELDS.filter(({ name }) => form[name] !== 'no' && (name === 'order' || !chat.isSigned))

  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault()
        onDone()
        const answered = Object.entries(said).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : []))
        chat.introduce({ ...Object.fromEntries(answered), consent: consents })
      }}
    >
      <p class="note">{words.askLead}</p>
      {asked.map(({ name, autocomplete, most }) => (
        <label key={name} class="field">
          {words[name]}
          {form[name] === 'optional' && ` ${words.optional}`}
          <Field
            name={name}
            autocomplete={autocomplete}
            maxLength={most}
            required={form[name] === 'required'}
            value={said[name] ?? ''}
            onInput={({ currentTarget }) => setSaid({ ...said, [name]: currentTarget.value })}
          />
        </label>
      ))}
      {form.consent !== null && (
        <label class="field consent">
          <input
            type="checkbox"
            required
            checked={consents}
            onChange={(event) => setConsents(event.currentTarget.checked)}
          />
          <span>{form.consent[locale]}</span>
        </label>
      )}
      <button type="submit" class="wide">
        {words.begin}
      </button>
    </form>
  )
}

interface FieldProps {
  readonly name: string
  readonly autocomplete: 'name' | 'email' | 'off'
  readonly maxLength: number
  readonly required: boolean
  readonly value: string
  readonly onInput: (event: { readonly currentTarget: HTMLInputElement }) => void
}

function Field(props: FieldProps) {
  return props.name === 'email' ? <input {...props} type="email" /> : <input {...props} type="text" />
}

/** Whether anything is asked at all. */
export function asksFirst(form: WidgetConfig['form'], isSigned: boolean): boolean {
  return form.consent !== null || form.order !== 'no' || (!isSigned && (form.name !== 'no' || form.email !== 'no'))
}
