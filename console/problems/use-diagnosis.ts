import { useMutation, useQueryClient } from '@tanstack/react-query'
import { query } from '../app/call.ts'
import type { Output } from '../app/request.ts'
import { useReport } from '../ui/use-report.ts'

export type Diagnosis = Output<'readDiagnosis'>

/** Keeps a step of the diagnosis of a problem; afterwards everything that shows it says the same. */
export function useDiagnosisStep<Given>(id: string, run: (given: Given) => Promise<Diagnosis>, done?: string) {
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: run,
    onSuccess: async (stored) => {
      report.done(done)
      client.setQueryData(query('readDiagnosis', { params: { id } }).queryKey, stored)
      await Promise.all(
        ['readProblem', 'readMistake', 'readReport'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      )
    },
    onError: report.failed,
  })
}
