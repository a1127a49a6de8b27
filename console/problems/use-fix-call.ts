import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import { useReport } from '../ui/use-report.ts'

const ASKED_ANEW = ['readFix', 'readProblem', 'listProblems', 'listChanges']

type Named = 'dropFix' | 'stopPilot' | 'takeBackFix'

/** A step of the fix that wants a reason; afterwards everything that shows the fix is read anew. */
export function useFixCall(name: Named, id: string, done: string) {
  return useFixStep((why: string) => call(name, { params: { id }, body: { why } }), done)
}

/** Runs a step of a fix and says what came of it. */
export function useFixStep<Given>(run: (given: Given) => Promise<unknown>, done: string | null) {
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: run,
    onSuccess: async () => {
      if (done !== null) report.done(done)
      await Promise.all(ASKED_ANEW.map((name) => client.invalidateQueries({ queryKey: [name] })))
    },
    onError: report.failed,
  })
}
