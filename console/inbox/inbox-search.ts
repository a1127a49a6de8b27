import { CHANNELS, type Channel, isTopic, type Topic } from '../../core/vocabulary/vocabulary.ts'

export const INBOX_VIEWS = [
  'waiting',
  'mine',
  'unassigned',
  'assistant',
  'open',
  'snoozed',
  'mentions',
  'closed',
  'all',
] as const
export type InboxView = (typeof INBOX_VIEWS)[number]

export const STATUSES = ['open', 'waiting', 'closed'] as const
/** Minutes; what the filter offers. */
export const WAITS = [15, 60, 240, 1_440] as const

/** What narrows a view down. */
export interface InboxFilter {
  readonly status?: (typeof STATUSES)[number]
  /** A person's id, or nobody. */
  readonly holder?: string
  readonly topic?: Topic
  readonly channel?: Channel
  /** The customer waits longer than so many minutes. */
  readonly waiting?: number
  readonly urgent?: 'yes'
  readonly complaint?: 'yes'
}

export interface InboxSearch extends InboxFilter {
  readonly view: InboxView
  readonly words?: string
  /** What is urgent or may escalate first; absent = the view's own order. */
  readonly order?: 'priority'
}

/** Reads the inbox's part of an address; whatever cannot be read is the usual view. */
export function parseInboxSearch(search: Record<string, unknown>): InboxSearch {
  const view = INBOX_VIEWS.find((view) => view === search['view']) ?? 'open'
  const words = search['words']
  return {
    view,
    ...(typeof words === 'string' && words !== '' ? { words: words.slice(0, 200) } : {}),
    ...(search['order'] === 'priority' && { order: 'priority' as const }),
    ...parseFilter(search),
  }
}

/** The search without what narrows it down. */
export function withoutFilter({ view, words, order }: InboxSearch): InboxSearch {
  return { view, ...(words !== undefined && { words }), ...(order !== undefined && { order }) }
}

/** The search for these words instead of those asked before; none of them where there are none. */
export function withWords({ words: _before, ...rest }: InboxSearch, words: string): InboxSearch {
  return words === '' ? rest : { ...rest, words }
}

/** What of a search narrows its view down. */
export function filterOf({ view: _view, words: _words, order: _order, ...filter }: InboxSearch): InboxFilter {
  return filter
}

const HOLDER = /^(?:nobody|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

function parseFilter(search: Record<string, unknown>): InboxFilter {
  const { holder, topic } = search
  const status = STATUSES.find((status) => status === search['status'])
  const channel = CHANNELS.find((channel) => channel === search['channel'])
  const waiting = Number(search['waiting'])
  return {
    ...(status !== undefined && { status }),
    ...(typeof holder === 'string' && HOLDER.test(holder) && { holder }),
    ...(typeof topic === 'string' && isTopic(topic) && { topic }),
    ...(channel !== undefined && { channel }),
    ...(Number.isSafeInteger(waiting) && waiting >= 1 && waiting <= 100_000 && { waiting }),
    ...(search['urgent'] === 'yes' && { urgent: 'yes' as const }),
    ...(search['complaint'] === 'yes' && { complaint: 'yes' as const }),
  }
}
