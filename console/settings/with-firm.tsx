import type { ReactNode } from 'react'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { type Firm, useFirm } from './use-firm.ts'

/** Shows a form once the firm's settings are there. */
export function WithFirm({
  children,
}: {
  readonly children: (firm: Firm, settings: Pick<ReturnType<typeof useFirm>, 'store' | 'mayChange'>) => ReactNode
}) {
  const { firm, store, mayChange } = useFirm()
  if (firm.error && !firm.data) return <FailureNote error={firm.error} onRetry={firm.refetch} />
  if (!firm.data) return <Loading />
  return children(firm.data, { store, mayChange })
}
