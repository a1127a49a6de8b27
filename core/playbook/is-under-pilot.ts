import { placeOf } from '../statistics/statistics.ts'
import type { CustomerId } from '../vocabulary/vocabulary.ts'
import type { PilotGroup } from './change.ts'

/**
 * True when the customer is served by the candidate. The same customer always gets the same answer from the same group,
 * and raising the share keeps everybody who was in. Another pilot has another salt, so that nobody is the guinea pig of every change.
 */
export function isUnderPilot(customer: CustomerId, group: PilotGroup): boolean {
  if (group.kind === 'chosen') return group.customers.includes(customer)
  return placeOf(`${group.salt}:${customer}`) < group.share
}
