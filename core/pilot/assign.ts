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

/** A place in [0, 1) that looks drawn by lot. @source FNV-1a (Fowler, Noll, Vo) with murmur3's last mixing, for even high bits */
function placeOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
