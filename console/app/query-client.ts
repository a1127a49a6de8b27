import { QueryCache, QueryClient } from '@tanstack/react-query'
import { hasCode, isWorthRetrying } from './call-failure.ts'

const FRESH_MS = 15_000
const TRIES = 2

/** Live updates say when to look again; the rest is looked at anew when the window is. */
export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    onError(error, query) {
      // The server answers a stranger as it answers an unknown address: ask whether we are still signed in.
      if (hasCode(error, 'not-found') && query.queryKey[0] !== 'readMe')
        void queryClient.invalidateQueries({ queryKey: ['readMe'] })
    },
  }),
  defaultOptions: {
    queries: { staleTime: FRESH_MS, retry: (failures, error) => failures < TRIES && isWorthRetrying(error) },
    mutations: { retry: false },
  },
})
