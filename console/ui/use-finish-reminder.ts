import { useQueryClient } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import { useReport } from './use-report.ts'

/** Says that a reminder has done its work. */
export function useFinishReminder(): (id: string) => void {
  const client = useQueryClient()
  const report = useReport()
  return (id) =>
    void call('finishReminder', { params: { id }, body: {} })
      .then(() =>
        Promise.all([
          client.invalidateQueries({ queryKey: ['listReminders'] }),
          client.invalidateQueries({ queryKey: ['listRemindersOfConversation'] }),
        ]),
      )
      .catch(report.failed)
}
