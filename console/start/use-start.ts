import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { query } from '../app/call.ts'
import { useMay } from '../app/session.ts'
import { START_STEPS, type StartStep, type StepState, statesOf } from './start-steps.ts'

type Said = Readonly<Partial<Record<StartStep, 'done' | 'skipped'>>>

const KEY = 'opiekun.start'
const LOOK_MS = 3_000
const listeners = new Set<() => void>()
let known: { readonly text: string | null; readonly said: Said } = { text: null, said: {} }

/** How the first steps stand, and the way to say that one is done or left for later. `watch`: somebody waits for the first conversation. */
export function useStart(watch: boolean): {
  readonly states: Readonly<Record<StartStep, StepState>>
  readonly articles: number
  readonly talk: string | null
  readonly say: (step: StartStep, as: 'done' | 'skipped') => void
} {
  const said = useSyncExternalStore(subscribe, read)
  const mayManage = useMay('manager')
  const articles = useQuery(query('listArticles', { query: {} })).data?.items.length
  const mailboxes = useQuery({ ...query('listMailboxes'), enabled: mayManage }).data?.items.length
  const people = useQuery(query('listPeople')).data?.items.length
  const talks = useQuery({
    ...query('listConversations', { query: { view: 'all', limit: 1 } }),
    refetchInterval: watch ? LOOK_MS : false,
  }).data?.items
  const facts = { articles, mailboxes, people, talked: talks === undefined ? undefined : talks.length > 0 }
  return { states: statesOf(facts, said), articles: articles ?? 0, talk: talks?.[0]?.id ?? null, say }
}

function say(step: StartStep, as: 'done' | 'skipped'): void {
  localStorage.setItem(KEY, JSON.stringify({ ...read(), [step]: as }))
  for (const listener of listeners) listener()
}

/** What was said before on this device; whatever cannot be read was not said. */
function read(): Said {
  const text = localStorage.getItem(KEY)
  if (text !== known.text) known = { text, said: parse(text) }
  return known.said
}

function parse(text: string | null): Said {
  try {
    const value: unknown = JSON.parse(text ?? '{}')
    if (typeof value !== 'object' || value === null) return {}
    const entries = Object.entries(value)
    return Object.fromEntries(
      START_STEPS.flatMap((step) => {
        const as: unknown = entries.find(([name]) => name === step)?.[1]
        return as === 'done' || as === 'skipped' ? [[step, as]] : []
      }),
    )
  } catch {
    return {}
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
