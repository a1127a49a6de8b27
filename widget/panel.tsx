import { useEffect, useRef } from 'preact/hooks'
import type { Chat, ChatState } from './chat.ts'
import { Composer } from './composer.tsx'
import { CloseIcon } from './icons.tsx'
import { Log } from './log.tsx'
import { Rating } from './rating.tsx'
import type { WidgetLocale, Words } from './words.ts'

interface Props {
  readonly chat: Chat
  readonly state: ChatState
  readonly words: Words
  readonly locale: WidgetLocale
  /** null where the chat fills a page of its own. */
  readonly close: (() => void) | null
}

export function Panel({ chat, state, words, locale, close }: Props) {
  const { connection, config, transcript } = state
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])

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
      {config !== null && (
        <>
          <Log chat={chat} transcript={transcript} config={config} words={words} locale={locale} />
          <p class="note" role="status">
            {connection === 'away' ? words.reconnecting : ''}
          </p>
          {transcript.status === 'closed' ? (
            <Rating chat={chat} isRated={transcript.rated} words={words} />
          ) : (
            <Composer chat={chat} transcript={transcript} words={words} />
          )}
        </>
      )}
    </section>
  )
}

function statusLine({ config, transcript }: ChatState, words: Words): string {
  if (config === null) return ''
  if (transcript.status === 'closed') return words.closedNow
  if (transcript.with === 'person') return words.withPerson
  return transcript.with === 'queue' ? words.withQueue : words.withAssistant
}
