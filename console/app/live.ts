import { LIVE_PATH } from 'virtual:route-table'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { atMostEvery, LISTS_MS } from './at-most-every.ts'
import { call } from './call.ts'
import { askForNews, type Said, showSaid } from './conversation-news.ts'
import { notePresence } from './presence.ts'

/** A break shorter than this is nobody's business. */
const PATIENCE_MS = 3_000

/** What any message of the firm may change; the conversation itself is asked for at once. */
const LISTS = ['listConversations', 'countConversations', 'countPromises'] as const

/**
 * Keeps what is on the screen true: the server says "look at this conversation", and the queries that show it are asked anew.
 * Returns false once the connection has been away for longer than a moment.
 */
export function useLive(): boolean {
  const client = useQueryClient()
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    const source = new EventSource(LIVE_PATH)
    const lists = atMostEvery(LISTS_MS, () =>
      Promise.all(LISTS.map((name) => client.invalidateQueries({ queryKey: [name] }))),
    )
    let broken = false
    let timer: ReturnType<typeof setTimeout> | undefined
    source.addEventListener('open', () => {
      clearTimeout(timer)
      setConnected(true)
      // Whatever was said while nobody listened is caught up with by looking at everything shown.
      if (broken) void client.invalidateQueries()
      broken = false
    })
    source.addEventListener('error', () => {
      broken = true
      clearTimeout(timer)
      timer = setTimeout(() => setConnected(false), PATIENCE_MS)
    })
    source.addEventListener('look', (event: MessageEvent<string>) => {
      const { id, spreadMs, onlyNews, said } = parseLook(event.data)
      lists.ask(spreadMs)
      if (id === null) return
      if (onlyNews) {
        if (said !== null && showSaid(client, id, said)) return
        void askForNews(client, id, (after) => call('readNews', { params: { id }, query: { after } }))
        return
      }
      void client.invalidateQueries({ queryKey: ['listRemindersOfConversation', { params: { id } }] })
      void client.invalidateQueries({ queryKey: ['listPromisesOfConversation', { params: { id } }] })
      void client.invalidateQueries({ queryKey: ['readConversation', { params: { id } }] })
      void client.invalidateQueries({ queryKey: ['listMails', { params: { id } }] })
    })
    source.addEventListener('presence', (event: MessageEvent<string>) => notePresence(event.data))
    return () => {
      clearTimeout(timer)
      lists.stop()
      source.close()
    }
  }, [client])
  return connected
}

interface Look {
  readonly id: string | null
  readonly spreadMs: number
  /** The customer wrote or read, and did no more. */
  readonly onlyNews: boolean
  /** All there is of the news, for a screen that shows everything before it. */
  readonly said: Said | null
}

/** The conversation to look at; null where the event cannot be read: then only the lists are. */
function parseLook(data: string): Look {
  try {
    const value: unknown = JSON.parse(data)
    if (typeof value !== 'object' || value === null) return UNREAD
    const { conversation, spreadMs, onlyNews, said } = value as Partial<
      Record<'conversation' | 'spreadMs' | 'onlyNews' | 'said', unknown>
    >
    return {
      id: typeof conversation === 'string' ? conversation : null,
      spreadMs: typeof spreadMs === 'number' ? spreadMs : 0,
      onlyNews: onlyNews === true,
      said: isSaid(said) ? said : null,
    }
  } catch {
    return UNREAD
  }
}

/** From our own server, as answers of its routes are; a server of another version may say less. */
function isSaid(value: unknown): value is Said {
  return typeof value === 'object' && value !== null && 'message' in value && 'row' in value
}

const UNREAD: Look = { id: null, spreadMs: 0, onlyNews: false, said: null }
