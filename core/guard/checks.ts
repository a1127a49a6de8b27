import type { ErrorCode } from '../vocabulary/vocabulary.ts'
import type { Check } from './check.ts'
import { blameShifting } from './checks/blame-shifting.ts'
import { brokenLink } from './checks/broken-link.ts'
import { complexLanguage } from './checks/complex-language.ts'
import { contradictsKnowledge } from './checks/contradicts-knowledge.ts'
import { dataLeak } from './checks/data-leak.ts'
import { ignoredEmotion } from './checks/ignored-emotion.ts'
import { legalMisinformation } from './checks/legal-misinformation.ts'
import { minimisedProblem } from './checks/minimised-problem.ts'
import { missingAttachment } from './checks/missing-attachment.ts'
import { notMyDepartment } from './checks/not-my-department.ts'
import { repeatedAsk } from './checks/repeated-ask.ts'
import { unansweredQuestion } from './checks/unanswered-question.ts'
import { undisclosedAutomation } from './checks/undisclosed-automation.ts'
import { unfilledPlaceholder } from './checks/unfilled-placeholder.ts'
import { wrongGrammaticalGender } from './checks/wrong-grammatical-gender.ts'
import { wrongName } from './checks/wrong-name.ts'
import { wrongVocative } from './checks/wrong-vocative.ts'

/** The guard's rules by the code they find. */
export const CHECKS = {
  'blame-shifting': blameShifting,
  'broken-link': brokenLink,
  'complex-language': complexLanguage,
  'contradicts-knowledge': contradictsKnowledge,
  'data-leak': dataLeak,
  'ignored-emotion': ignoredEmotion,
  'legal-misinformation': legalMisinformation,
  'minimised-problem': minimisedProblem,
  'missing-attachment': missingAttachment,
  'not-my-department': notMyDepartment,
  'repeated-ask': repeatedAsk,
  'unanswered-question': unansweredQuestion,
  'undisclosed-automation': undisclosedAutomation,
  'unfilled-placeholder': unfilledPlaceholder,
  'wrong-grammatical-gender': wrongGrammaticalGender,
  'wrong-name': wrongName,
  'wrong-vocative': wrongVocative,
} as const satisfies Partial<Record<ErrorCode, Check>>

export type CheckedCode = keyof typeof CHECKS
