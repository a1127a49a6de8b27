import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { call } from '../app/call.ts'
import { useReport } from './use-report.ts'

type Word = 'kept' | 'late' | 'dropped' | 'open'

const SHOWN_BY = ['listPromises', 'countPromises', 'listPromisesOfConversation', 'readKeptPromises']

/** Says what became of a promise; every place that shows promises looks anew. */
export function useSettlePromise(id: string) {
  const { t } = useTranslation()
  const client = useQueryClient()
  const report = useReport()
  return useMutation({
    mutationFn: (as: Word) => call('settlePromise', { params: { id }, body: { as } }),
    onSuccess: async (_, as) => {
      report.done(t(`promises.said.${as}`))
      await Promise.all(SHOWN_BY.map((name) => client.invalidateQueries({ queryKey: [name] })))
    },
    onError: report.failed,
  })
}
