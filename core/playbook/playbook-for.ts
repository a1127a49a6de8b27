import { placeOf } from '../statistics/statistics.ts'
import type { CustomerId } from '../vocabulary/vocabulary.ts'
import { applyChange } from './apply-change.ts'
import type { PilotGroup } from './change.ts'
import type { Playbook } from './record.ts'

/**
 * True when the customer is served by the candidate. The same customer always gets the same answer from the same group,
 * and raising the share keeps everybody who was in. Another pilot has another salt, so that nobody is the guinea pig of every change.
 */
export function isUnderPilot(customer: CustomerId, group: PilotGroup): boolean {
  if (group.kind === 'chosen') return group.customers.includes(customer)
  return placeOf(`${group.salt}:${customer}`) < group.share
}

/** The playbook that this customer is served by: with the piloted change for those whom the lot put under it, else as it stands. */
export function playbookFor(playbook: Playbook, customer: CustomerId): Playbook {
  const { pilot } = playbook
  return pilot !== undefined && isUnderPilot(customer, pilot.group) ? applyChange(playbook, pilot.change) : playbook
}
