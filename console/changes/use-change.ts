import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useReport } from '../ui/use-report.ts'

/** Changes the playbook as a whole: afterwards nothing that was read of it holds. */
export function useChange<Given>(run: (given: Given) => Promise<unknown>, onDone?: () => void) {
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      onDone?.()
      await client.invalidateQueries()
    },
    onError: report.failed,
  })
}
