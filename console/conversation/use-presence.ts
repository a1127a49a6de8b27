import { useEffect, useRef } from 'react'
import { call } from '../app/call.ts'

/** Twice within the time after which a silent colleague is forgotten. */
const BEAT_MS = 5_000

/**
 * Tells the colleagues that this person looks at the conversation, and while they type that they write; the customer hears of it as well,
 * but of no note. `seen`: the highest number of a message said here. Returns what notes a key.
 */
export function usePresence(conversation: string, seen: number, isNote: boolean): () => void {
  const typedAt = useRef(0)
  const writing = isNote ? 'noting' : 'typing'
  useEffect(() => {
    const beat = () => {
      if (!document.hidden) say(conversation, Date.now() - typedAt.current < BEAT_MS ? writing : 'viewing', seen)
    }
    beat()
    const timer = setInterval(beat, BEAT_MS)
    return () => clearInterval(timer)
  }, [conversation, seen, writing])
  useEffect(() => () => say(conversation, 'gone'), [conversation])
  return () => {
    const isNews = Date.now() - typedAt.current >= BEAT_MS
    typedAt.current = Date.now()
    if (isNews) say(conversation, writing, seen)
  }
}

/** Nobody has to hear it: the next beat says it again. */
function say(conversation: string, state: 'viewing' | 'typing' | 'noting' | 'gone', seen?: number): void {
  const body = seen === undefined ? { state } : { state, seen }
  void call('sharePresence', { params: { id: conversation }, body }).catch(() => undefined)
}
