import type { ErrorCode } from '../vocabulary/vocabulary.ts'
import type { Check } from './check.ts'
import { blameShifting } from './checks/blame-shifting.ts'
import { brokenLink } from './checks/broken-link.ts'
import { legalMisinformation } from './checks/legal-misinformation.ts'
import { minimisedProblem } from './checks/minimised-problem.ts'
import { missingAttachment } from './checks/missing-attachment.ts'
import { notMyDepartment } from './checks/not-my-department.ts'
import { repeatedAsk } from './checks/repeated-ask.ts'
import { undisclosedAutomation } from './checks/undisclosed-automation.ts'
import { unfilledPlaceholder } from './checks/unfilled-placeholder.ts'

/** The guard's rules by the code they find. */
export const CHECKS = {
  'blame-shifting': blameShifting,
  'broken-link': brokenLink,
  'legal-misinformation': legalMisinformation,
  'minimised-problem': minimisedProblem,
  'missing-attachment': missingAttachment,
  'not-my-department': notMyDepartment,
  'repeated-ask': repeatedAsk,
  'undisclosed-automation': undisclosedAutomation,
  'unfilled-placeholder': unfilledPlaceholder,
} as const satisfies Partial<Record<ErrorCode, Check>>

export type CheckedCode = keyof typeof CHECKS
