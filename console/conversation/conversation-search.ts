/** `message`: the one to show first, as a link from the ledger names it. */
export function parseConversationSearch(search: Record<string, unknown>): { readonly message?: string } {
  return typeof search['message'] === 'string' ? { message: search['message'] } : {}
}
