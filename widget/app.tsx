import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Chat, type ChatState } from './chat.ts'
import { ChatIcon } from './icons.tsx'
import { Panel } from './panel.tsx'
import type { Server } from './server.ts'
import { type WidgetLocale, WORDS } from './words.ts'

interface Props {
  readonly server: Server
  readonly storageKey: string
  readonly locale: WidgetLocale
  readonly startsOpen: boolean
}

/** The button and, once pressed, the panel. Focus moves only when the visitor moved it. */
export function App({ server, storageKey, locale, startsOpen }: Props) {
  const [isOpen, setOpen] = useState(startsOpen)
  const [state, setState] = useState<ChatState | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  const words = WORDS[locale]
  const chat = useMemo(
    () =>
      new Chat(
        {
          server,
          storageKey,
          locale,
          storage: browserStorage(),
          now: Date.now,
          uuid: () => crypto.randomUUID(),
          chance: Math.random,
          wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        },
        setState,
      ),
    [server, storageKey, locale],
  )

  useEffect(() => {
    if (isOpen && chat.state.connection === 'closed') void chat.open()
  }, [isOpen, chat])

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }

  return (
    <>
      {isOpen && (
        <Panel
          chat={chat}
          state={state ?? chat.state}
          words={words}
          locale={locale}
          close={startsOpen ? null : close}
        />
      )}
      {!startsOpen && (
        <button
          ref={button}
          type="button"
          class="launcher"
          aria-expanded={isOpen}
          aria-label={isOpen ? words.close : words.open}
          onClick={() => setOpen(!isOpen)}
        >
          <ChatIcon />
        </button>
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
