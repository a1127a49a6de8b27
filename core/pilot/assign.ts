import { placeOf } from '../statistics/statistics.ts'
import type { CustomerId, Share } from '../vocabulary/vocabulary.ts'

/** Who gets the candidate playbook: a share of customers by chance, or the ones chosen by name. */
export type PilotGroup =
  | { readonly kind: 'share'; readonly share: Share; readonly salt: string }
  | { readonly kind: 'chosen'; readonly customers: readonly CustomerId[] }

/**
 * True when the customer is served by the candidate. The same customer always gets the same answer from the same group,
 * and raising the share keeps everybody who was in. Another pilot has another salt, so that nobody is the guinea pig of every change.
 */
export function isUnderPilot(customer: CustomerId, group: PilotGroup): boolean {
  if (group.kind === 'chosen') return group.customers.includes(customer)
  return placeOf(`${group.salt}:${customer}`) < group.share
}
