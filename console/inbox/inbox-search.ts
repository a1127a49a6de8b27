export const INBOX_VIEWS = ['waiting', 'mine', 'unassigned', 'assistant', 'open', 'closed', 'all'] as const
export type InboxView = (typeof INBOX_VIEWS)[number]

export interface InboxSearch {
  readonly view: InboxView
  readonly words?: string
}

/** Reads the inbox's part of an address; whatever cannot be read is the usual view. */
export function parseInboxSearch(search: Record<string, unknown>): InboxSearch {
  const view = INBOX_VIEWS.find((view) => view === search['view']) ?? 'open'
  const words = search['words']
  return typeof words === 'string' && words !== '' ? { view, words: words.slice(0, 200) } : { view }
}
