import type { CustomerId } from '../vocabulary/vocabulary.ts'
import { applyChange } from './apply-change.ts'
import { isUnderPilot } from './is-under-pilot.ts'
import type { Playbook } from './record.ts'

/** The playbook that this customer is served by: with the piloted change for those whom the lot put under it, else as it stands. */
export function playbookFor(playbook: Playbook, customer: CustomerId): Playbook {
  const { pilot } = playbook
  return pilot !== undefined && isUnderPilot(customer, pilot.group) ? applyChange(playbook, pilot.change) : playbook
}
