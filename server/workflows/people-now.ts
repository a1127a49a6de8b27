import { afterBusinessMinutes } from '../../core/audit/audit.ts'
import type { BusinessHours } from '../../core/playbook/playbook.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Person } from '../ports/people.ts'

export interface PeopleNow {
  /** Somebody who takes conversations is at the desk, within the firm's hours. */
  readonly present: boolean
  /** When the firm opens next; null while it is open, or if it never opens. */
  readonly opensAt: Instant | null
}

/** Whether a customer who asks for a person can meet one now. */
export function peopleNow(people: readonly Person[], hours: BusinessHours, now: Instant): PeopleNow {
  const opening = afterBusinessMinutes(now, 0, hours)
  const isOpen = opening === now
  const atDesk = people.some(
    ({ active, role, availableUntil }) =>
      active && role !== 'reader' && availableUntil !== null && availableUntil > now,
  )
  return { present: isOpen && atDesk, opensAt: isOpen ? null : opening }
}
