import type { ComponentType } from 'react'
import { FailureNote } from '../ui/failure-note.tsx'
import { Loading } from '../ui/loading.tsx'
import { type Firm, type StoreFirm, useFirm } from './use-firm.ts'

export interface FirmFormProps {
  readonly firm: Firm
  readonly store: StoreFirm
}

/** The section that shows a form once the firm's settings are there. */
export function withFirm(Form: ComponentType<FirmFormProps>): ComponentType {
  return function FirmPart() {
    const { firm, store } = useFirm()
    if (firm.error && !firm.data) return <FailureNote error={firm.error} onRetry={firm.refetch} />
    return firm.data ? <Form firm={firm.data} store={store} /> : <Loading />
  }
}
