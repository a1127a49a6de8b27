import { useEffect, useRef } from 'react'
import { call } from '../app/call.ts'

/** Twice within the time after which a silent colleague is forgotten. */
const BEAT_MS = 5_000

/** Tells the colleagues that this person looks at the conversation, and while they type that they write; returns what notes a key. */
export function usePresence(conversation: string): () => void {
  const typedAt = useRef(0)
  useEffect(() => {
    const say = (state: 'viewing' | 'typing' | 'gone') =>
      // Nobody has to hear it: the next beat says it again.
      void call('sharePresence', { params: { id: conversation }, body: { state } }).catch(() => undefined)
    const beat = () => {
      if (!document.hidden) say(Date.now() - typedAt.current < BEAT_MS ? 'typing' : 'viewing')
    }
    beat()
    const timer = setInterval(beat, BEAT_MS)
    return () => {
      clearInterval(timer)
      say('gone')
    }
  }, [conversation])
  return () => {
    const isNews = Date.now() - typedAt.current >= BEAT_MS
    typedAt.current = Date.now()
    if (isNews)
      void call('sharePresence', { params: { id: conversation }, body: { state: 'typing' } }).catch(() => undefined)
  }
}
