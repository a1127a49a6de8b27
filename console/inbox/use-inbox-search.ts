import { useSearch } from '@tanstack/react-router'
import { type InboxSearch, parseInboxSearch } from './inbox-search.ts'

/** The list's part of the address; what stands open has its own beside it (`message`), which the list is not asked for. */
export function useInboxSearch(): InboxSearch {
  return useSearch({ from: '/desk/inbox', select: parseInboxSearch, structuralSharing: true })
}
