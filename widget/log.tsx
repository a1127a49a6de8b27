import { useEffect, useRef } from 'preact/hooks'
import { Attachment } from './attachment.tsx'
import type { Chat, ChatState } from './chat.ts'
import { Linked } from './linked.tsx'
import type { ToBox } from './to-box.ts'
import { choicesOf, type Transcript } from './transcript.ts'
import { Waiting } from './waiting.tsx'
import type { VisitorMessage, WidgetConfig } from './wire.ts'
import type { WidgetLocale, Words } from './words.ts'

interface Props {
  readonly chat: Chat
  readonly state: ChatState
  readonly config: WidgetConfig
  readonly words: Words
  readonly locale: WidgetLocale
  /** What the firm said first, beside the button. */
  readonly greeting: string | null
  readonly toBox: ToBox
}

/** The conversation so far. A screen reader hears each message once, when it comes. */
export function Log({ chat, state: { transcript, typing }, config, words, locale, greeting, toBox }: Props) {
  const end = useRef<HTMLDivElement>(null)
  const count = transcript.messages.length + transcript.pending.length
  const choices = transcript.status === 'closed' ? [] : choicesOf(transcript)
  const toEnd = () => end.current?.scrollIntoView({ block: 'end' })
  // What can be done about a message that could not go stands under it.
  const failed = transcript.pending.filter(({ state }) => state === 'failed').length
  useEffect(toEnd, [count, failed, choices.length, typing])
  useEffect(() => {
    const look = () => document.hidden || chat.saw()
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [chat, count])
  const read = transcript.messages.findLast(({ from, seq }) => from === 'customer' && seq <= transcript.seen)?.id

  return (
    // A picture grows when it has come.
    <div class="log" role="log" aria-label={words.log} tabIndex={0} onLoadCapture={toEnd}>
      {config.demo && <p class="note">{words.demo}</p>}
      {!transcript.messages.some((message) => message.from === 'assistant') && (
        <p class="note">{config.disclosure[locale]}</p>
      )}
      {!config.peopleNow && !hasPerson(transcript) && (
        <p class="note">
          {words.away} {config.hours[locale]}
        </p>
      )}
      {config.peopleNow && count === 0 && (
        <p class="note">
          {words.hours} {config.hours[locale]}
        </p>
      )}
      {greeting !== null && (
        <div class="bubble">
          <p>{greeting}</p>
        </div>
      )}
      {transcript.messages.map((message) => (
        <Bubble
          key={message.id}
          chat={chat}
          message={message}
          words={words}
          config={config}
          locale={locale}
          isRead={message.id === read}
        />
      ))}
      {transcript.pending.map((pending) => (
        <Waiting key={pending.id} chat={chat} pending={pending} words={words} toBox={toBox} />
      ))}
      {choices.length > 0 && (
        <div class="quick" role="group" aria-label={words.quick}>
          {choices.map((choice) => (
            <button
              key={choice}
              type="button"
              class="chip"
              onClick={(event) => {
                toBox(event)
                void chat.say(choice)
              }}
            >
              {choice}
            </button>
          ))}
        </div>
      )}
      <div ref={end} />
    </div>
  )
}

/** English of Europe: a clock of 24 hours, like the opening hours beside it. */
const CLOCKS: Record<WidgetLocale, string> = { pl: 'pl-PL', en: 'en-GB' }

/** A person has written, or the house has said when one will. */
function hasPerson({ messages }: Transcript): boolean {
  return messages.some(({ from }) => from !== 'customer' && from !== 'assistant')
}

function Bubble({
  chat,
  message,
  words,
  config,
  locale,
  isRead,
}: {
  readonly chat: Chat
  readonly isRead: boolean
  readonly message: VisitorMessage
  readonly words: Words
  readonly config: WidgetConfig
  readonly locale: WidgetLocale
}) {
  const isMine = message.from === 'customer'
  const time = new Date(message.at).toLocaleTimeString(CLOCKS[locale], { hour: '2-digit', minute: '2-digit' })
  return (
    <div class={`bubble ${isMine ? 'mine' : message.from}`} data-ai-generated={message.automatic ? 'true' : undefined}>
      <small>
        {sender(message, words, config)} · {time}
      </small>
      <p>
        <Linked text={message.text} />
      </p>
      {message.attachments.map((file) => (
        <Attachment key={file.id} chat={chat} file={file} />
      ))}
      {isRead && <small>{words.read}</small>}
    </div>
  )
}

/** Said in words, never by colour alone. */
function sender(message: VisitorMessage, words: Words, config: WidgetConfig): string {
  if (message.from === 'customer') return words.you
  if (message.from === 'agent') return `${message.author ?? config.firm}, ${words.consultant}`
  return message.from === 'assistant' ? `${config.assistantName}, ${words.assistant}` : config.firm
}
