import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../app/call.ts'
import { moveFindings } from './marks.ts'
import type { Finding } from './timeline.ts'

/** A pause in typing after which the guard looks: long enough to finish a word, short enough to be there when one stops. */
const PAUSE_MS = 350

/** The guard's findings on the draft as it stands now; while it is being typed, the last ones, moved along with their words. */
export function useDraftCheck(conversation: string, text: string, attachments: number, enabled: boolean) {
  const [settled] = useDebouncedValue(text, PAUSE_MS)
  const check = useQuery({
    queryKey: ['checkDraft', conversation, settled, attachments],
    queryFn: async () => ({
      of: settled,
      report: await call('checkDraft', { params: { id: conversation }, body: { text: settled, attachments } }),
    }),
    enabled: enabled && settled.trim() !== '',
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const seen = enabled && text.trim() !== '' ? check.data : undefined
  const findings: Finding[] = seen ? moveFindings(seen.report.findings, seen.of, text) : []
  return { findings, hints: seen?.report.hints ?? [], isCurrent: seen?.of === text, failed: check.isError }
}
