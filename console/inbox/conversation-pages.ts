import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import type { InboxSearch } from './inbox-search.ts'

/** The list, page after page. */
export function conversationPages(search: InboxSearch) {
  return infiniteQueryOptions({
    queryKey: ['listConversations', search],
    queryFn: ({ pageParam }) =>
      call('listConversations', { query: { ...search, ...(pageParam === null ? {} : { cursor: pageParam }) } }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  })
}
