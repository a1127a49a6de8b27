import { useEffect, useRef, useState } from 'preact/hooks'
import type { Chat, ChatState } from './chat.ts'
import { Composer } from './composer.tsx'
import { Help } from './help.tsx'
import { BookIcon, ChatIcon, CloseIcon } from './icons.tsx'
import { asksFirst, Introduction } from './introduction.tsx'
import { Log } from './log.tsx'
import { Rating } from './rating.tsx'
import { isByKeyboard, type ToBox } from './to-box.ts'
import type { WidgetLocale, Words } from './words.ts'

interface Props {
  readonly chat: Chat
  readonly state: ChatState
  readonly words: Words
  readonly locale: WidgetLocale
  /** What the firm said first, beside the button. */
  readonly greeting: string | null
  /** null where the chat fills a page of its own. */
  readonly close: (() => void) | null
}

export function Panel({ chat, state, words, locale, greeting, close }: Props) {
  const { connection, config, transcript, isIntroduced } = state
  const [isReading, setReading] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const isNew = transcript.messages.length + transcript.pending.length === 0
  const asks = config !== null && isNew && !isIntroduced && asksFirst(config.form, chat.isSigned)
  const foot = transcript.status === 'closed' ? 'rating' : asks ? 'questions' : 'box'
  const movesOnRef = useRef(false)
  const field = () => panel.current?.querySelector<HTMLElement>('form textarea, form input')?.focus()
  const toBox: ToBox = (pressed) => isByKeyboard(pressed) && field()
  const moveOn = () => {
    movesOnRef.current = true
  }
  // The pressed button went away with its form: on to the next one's first field.
  useEffect(() => {
    if (movesOnRef.current) field()
    movesOnRef.current = false
  }, [foot])

  return (
    <section
      ref={panel}
      class="panel"
      role="dialog"
      aria-label={`${words.title}: ${config?.firm ?? ''}`}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close?.()}
    >
      <header>
        <div>
          <h2>{config?.firm ?? words.title}</h2>
          <p class="with">{statusLine(state, words)}</p>
        </div>
        {config?.articles && (
          <button
            type="button"
            class="plain"
            aria-label={isReading ? words.toChat : words.help}
            onClick={() => setReading(!isReading)}
          >
            {isReading ? <ChatIcon /> : <BookIcon />}
          </button>
        )}
        {close !== null && (
          <button type="button" class="plain" aria-label={words.close} onClick={close}>
            <CloseIcon />
          </button>
        )}
      </header>
      {connection === 'loading' && <p class="note">{words.loading}</p>}
      {connection === 'unreachable' && (
        <p class="note" role="alert">
          {words.unreachable}{' '}
          <button type="button" class="link" onClick={() => void chat.open()}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {config !== null && isReading && <Help chat={chat} words={words} />}
      {config !== null && !isReading && (
        <>
          <Log
            chat={chat}
            state={state}
            config={config}
            words={words}
            locale={locale}
            greeting={greeting}
            toBox={toBox}
          />
          <p class="note" role="status">
            {notice(state, words)}
          </p>
          {foot === 'rating' ? (
            <Rating chat={chat} isRated={transcript.rated} words={words} onAgain={moveOn} />
          ) : foot === 'questions' ? (
            <Introduction chat={chat} form={config.form} words={words} locale={locale} onDone={moveOn} />
          ) : (
            <Composer chat={chat} transcript={transcript} words={words} toBox={toBox} />
          )}
        </>
      )}
    </section>
  )
}

function notice({ connection, typing }: ChatState, words: Words): string {
  if (connection === 'away') return words.reconnecting
  if (typing === null) return ''
  return typing === 'person' ? words.personTypes : words.assistantTypes
}

function statusLine({ config, transcript }: ChatState, words: Words): string {
  if (config === null) return ''
  if (transcript.status === 'closed') return words.closedNow
  if (transcript.with === 'person') return words.withPerson
  return transcript.with === 'queue' ? words.withQueue : words.withAssistant
}
