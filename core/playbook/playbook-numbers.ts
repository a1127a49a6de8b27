import type { Grosze, Severity, Share } from '../vocabulary/vocabulary.ts'
import type { NumberName } from './change.ts'
import type { Playbook } from './record.ts'

interface PlaybookNumber {
  readonly low: number
  readonly high: number
  readonly isWhole: boolean
  readonly read: (playbook: Playbook) => number
  readonly write: (playbook: Playbook, value: number) => Playbook
}

const target = (name: 'firstResponseMinutes' | 'responseMinutes' | 'statusUpdateMinutes', high: number) => ({
  low: 1,
  high,
  isWhole: true,
  read: ({ targets }: Playbook) => targets[name],
  write: (playbook: Playbook, value: number) => ({ ...playbook, targets: { ...playbook.targets, [name]: value } }),
})
const WEEK_MINUTES = 7 * 24 * 60

/** Range and place of every number that a fix may change, in the unit of the playbook's record. */
export const NUMBERS: Readonly<Record<NumberName, PlaybookNumber>> = {
  'first-response-minutes': target('firstResponseMinutes', WEEK_MINUTES),
  'response-minutes': target('responseMinutes', WEEK_MINUTES),
  'status-update-minutes': target('statusUpdateMinutes', 4 * WEEK_MINUTES),
  'discount-percent': {
    low: 0,
    high: 100,
    isWhole: true,
    read: ({ limits }) => limits.discountPercent,
    write: (playbook, discountPercent) => ({ ...playbook, limits: { ...playbook.limits, discountPercent } }),
  },
  refund: {
    low: 0,
    high: 100_000_000,
    isWhole: true,
    read: ({ limits }) => limits.refund,
    write: (playbook, refund) => ({ ...playbook, limits: { ...playbook.limits, refund: refund as Grosze } }),
  },
  'min-support': {
    low: 0,
    high: 1,
    isWhole: false,
    read: ({ assistant }) => assistant.minSupport,
    write: (playbook, value) => ({ ...playbook, assistant: { ...playbook.assistant, minSupport: value as Share } }),
  },
  'refuse-from': {
    low: 1,
    high: 4,
    isWhole: true,
    read: ({ guard }) => guard.refuseFrom,
    write: (playbook, value) => ({ ...playbook, guard: { ...playbook.guard, refuseFrom: value as Severity } }),
  },
  'min-confidence': {
    low: 0,
    high: 1,
    isWhole: false,
    read: ({ guard }) => guard.minConfidence,
    write: (playbook, value) => ({ ...playbook, guard: { ...playbook.guard, minConfidence: value as Share } }),
  },
}
