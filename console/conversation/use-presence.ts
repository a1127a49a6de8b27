import { useEffect, useRef } from 'react'
import { call } from '../app/call.ts'

/** Twice within the time after which a silent colleague is forgotten. */
const BEAT_MS = 5_000
/** Who only walks past has not looked: it is told of nobody, and the conversation stands on the screen first. */
const ARRIVED_MS = 250

/**
 * Tells the colleagues that this person looks at the conversation, and while they type that they write; the customer hears of it as well,
 * but of no note. `seen`: the highest number of a message said here. Returns what notes a key.
 */
export function usePresence(conversation: string, seen: number, isNote: boolean): () => void {
  const typedAt = useRef(0)
  const writing = isNote ? 'noting' : 'typing'
  const isTold = useRef(false)
  useEffect(() => {
    const beat = () => {
      if (document.hidden) return
      isTold.current = true
      say(conversation, Date.now() - typedAt.current < BEAT_MS ? writing : 'viewing', seen)
    }
    const arrival = setTimeout(beat, ARRIVED_MS)
    const timer = setInterval(beat, BEAT_MS)
    return () => {
      clearTimeout(arrival)
      clearInterval(timer)
    }
  }, [conversation, seen, writing])
  useEffect(
    () => () => {
      if (!isTold.current) return
      isTold.current = false
      setTimeout(say, ARRIVED_MS, conversation, 'gone')
    },
    [conversation],
  )
  return () => {
    const isNews = Date.now() - typedAt.current >= BEAT_MS
    typedAt.current = Date.now()
    if (!isNews) return
    isTold.current = true
    say(conversation, writing, seen)
  }
}

/** Nobody has to hear it: the next beat says it again. */
function say(conversation: string, state: 'viewing' | 'typing' | 'noting' | 'gone', seen?: number): void {
  const body = seen === undefined ? { state } : { state, seen }
  void call('sharePresence', { params: { id: conversation }, body }).catch(() => undefined)
}
