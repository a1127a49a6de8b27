import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Chat, type ChatState } from './chat.ts'
import { ChatIcon, CloseIcon } from './icons.tsx'
import { Panel } from './panel.tsx'
import type { Server } from './server.ts'
import { useGreeting } from './use-greeting.ts'
import type { ChatScript } from './wire.ts'
import { type WidgetLocale, WORDS } from './words.ts'

interface Props {
  readonly server: Server
  readonly storageKey: string
  readonly locale: WidgetLocale
  readonly isSigned: boolean
  readonly startsOpen: boolean
  readonly script: Pick<ChatScript, 'greetings' | 'open'>
  /** The shop's visitors agreed that the page keeps what it showed them. */
  readonly mayKeep: boolean
}

/** The button and, once pressed, the panel. Focus moves only when the visitor moved it. */
export function App({ server, storageKey, locale, isSigned, startsOpen, script, mayKeep }: Props) {
  const [isOpen, setOpen] = useState(startsOpen)
  const [state, setState] = useState<ChatState | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const words = WORDS[locale]
  const { greeting, isShown, dismiss, take } = useGreeting(script, isOpen, mayKeep)
  const chat = useMemo(
    () =>
      new Chat(
        {
          server,
          storageKey,
          locale,
          isSigned,
          storage: browserStorage(),
          now: Date.now,
          uuid: () => crypto.randomUUID(),
          chance: Math.random,
          wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        },
        setState,
      ),
    [server, storageKey, locale, isSigned],
  )

  // At once, not in a later frame: once the button stands, the shop's page owes us nothing.
  useLayoutEffect(() => {
    if (isOpen && chat.state.connection === 'closed') void chat.open()
  }, [isOpen, chat])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const open = () => {
    take()
    setOpen(true)
  }

  return (
    <>
      {isOpen && (
        <Panel
          chat={chat}
          state={state ?? chat.state}
          words={words}
          locale={locale}
          greeting={greeting?.text[locale] ?? null}
          close={startsOpen ? null : close}
        />
      )}
      {!startsOpen && (
        <>
          <div role="status">
            {isShown && !isOpen && (
              <p class="greeting">
                <button type="button" onClick={open}>
                  {greeting?.text[locale]}
                </button>
                <button type="button" class="plain" aria-label={words.dismiss} onClick={dismiss}>
                  <CloseIcon />
                </button>
              </p>
            )}
          </div>
          <button
            ref={button}
            type="button"
            class="launcher"
            aria-expanded={isOpen}
            aria-label={isOpen ? words.close : words.open}
            onClick={isOpen ? close : open}
          >
            <ChatIcon />
          </button>
        </>
      )}
    </>
  )
}

/** Reading `localStorage` itself throws where the visitor forbids it. */
function browserStorage(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
