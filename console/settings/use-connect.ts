import { useMutation } from '@tanstack/react-query'
import { call } from '../app/call.ts'

/** Leaves for the mailbox's provider, where the owner signs in; the browser comes back to `ConnectScreen`. */
export function useConnect() {
  return useMutation({
    mutationFn: (id: string) => call('beginMailboxSignIn', { params: { id } }),
    onSuccess: ({ address }) => window.location.assign(address),
  })
}
