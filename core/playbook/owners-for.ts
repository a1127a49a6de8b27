import type { CustomerId } from '../vocabulary/vocabulary.ts'
import { isUnderPilot } from './is-under-pilot.ts'
import { type Ownership, withOwner } from './ownership.ts'
import type { Playbook } from './record.ts'

/** The map by which this customer's conversations go to people: with the piloted rule for those whom the lot put under it. */
export function ownersFor({ owners, pilot }: Pick<Playbook, 'owners' | 'pilot'>, customer: CustomerId): Ownership {
  if (pilot?.change.kind !== 'ownership' || !isUnderPilot(customer, pilot.group)) return owners ?? {}
  return withOwner(owners, pilot.change.topic, pilot.change.person)
}
