import { LIVE_PATH } from 'virtual:route-table'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { notePresence } from './presence.ts'

/** A break shorter than this is nobody's business. */
const PATIENCE_MS = 3_000

/**
 * Keeps what is on the screen true: the server says "look at this conversation", and the queries that show it are asked anew.
 * Returns false once the connection has been away for longer than a moment.
 */
export function useLive(): boolean {
  const client = useQueryClient()
  const [connected, setConnected] = useState(true)
  useEffect(() => {
    const source = new EventSource(LIVE_PATH)
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
      const id = parseLook(event.data)
      void client.invalidateQueries({ queryKey: ['listConversations'] })
      void client.invalidateQueries({ queryKey: ['countConversations'] })
      void client.invalidateQueries({ queryKey: ['countPromises'] })
      if (id === null) return
      void client.invalidateQueries({ queryKey: ['listPromisesOfConversation', { params: { id } }] })
      void client.invalidateQueries({ queryKey: ['readConversation', { params: { id } }] })
      void client.invalidateQueries({ queryKey: ['listMails', { params: { id } }] })
    })
    source.addEventListener('presence', (event: MessageEvent<string>) => notePresence(event.data))
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [client])
  return connected
}

/** The conversation to look at; null where the event cannot be read: then only the lists are. */
function parseLook(data: string): string | null {
  try {
    const value: unknown = JSON.parse(data)
    return typeof value === 'object' &&
      value !== null &&
      'conversation' in value &&
      typeof value.conversation === 'string'
      ? value.conversation
      : null
  } catch {
    return null
  }
}
