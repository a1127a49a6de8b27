import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useReport } from '../ui/use-report.ts'

export type Firm = Output<'readFirm'>
export type StoreFirm = ReturnType<typeof useFirm>['store']

/** The firm's settings and the way to store a part of them; the rest goes along as it was read. */
export function useFirm() {
  const client = useQueryClient()
  const report = useReport()
  const firm = useQuery({ ...query('readFirm'), staleTime: 0 })
  const store = useMutation({
    mutationFn: async (part: Partial<Firm>) => call('updateFirm', { body: { ...(await call('readFirm')), ...part } }),
    onSuccess: (stored) => {
      client.setQueryData(query('readFirm').queryKey, stored)
      void client.invalidateQueries({ queryKey: ['readMe'] })
      void client.invalidateQueries({ queryKey: ['listChanges'] })
      report.done()
    },
  })
  return { firm, store }
}
