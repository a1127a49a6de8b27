import type { ErrorCode } from '../vocabulary/vocabulary.ts'
import type { Check } from './check.ts'
import { blameShifting } from './checks/blame-shifting.ts'
import { brokenLink } from './checks/broken-link.ts'
import { complexLanguage } from './checks/complex-language.ts'
import { contradictsKnowledge } from './checks/contradicts-knowledge.ts'
import { dataLeak } from './checks/data-leak.ts'
import { formalityMismatch } from './checks/formality-mismatch.ts'
import { ignoredEmotion } from './checks/ignored-emotion.ts'
import { inconsistentAnswer } from './checks/inconsistent-answer.ts'
import { irrelevantReply } from './checks/irrelevant-reply.ts'
import { legalMisinformation } from './checks/legal-misinformation.ts'
import { minimisedProblem } from './checks/minimised-problem.ts'
import { missingAttachment } from './checks/missing-attachment.ts'
import { missingNextStep } from './checks/missing-next-step.ts'
import { missingPersonalisation } from './checks/missing-personalisation.ts'
import { noApology } from './checks/no-apology.ts'
import { notMyDepartment } from './checks/not-my-department.ts'
import { overLimitConcession } from './checks/over-limit-concession.ts'
import { repeatedAsk } from './checks/repeated-ask.ts'
import { rudeTone } from './checks/rude-tone.ts'
import { spelling } from './checks/spelling.ts'
import { templateReply } from './checks/template-reply.ts'
import { tooGeneral } from './checks/too-general.ts'
import { unansweredQuestion } from './checks/unanswered-question.ts'
import { undisclosedAutomation } from './checks/undisclosed-automation.ts'
import { unfilledPlaceholder } from './checks/unfilled-placeholder.ts'
import { unsupportedClaim } from './checks/unsupported-claim.ts'
import { wrongGrammaticalGender } from './checks/wrong-grammatical-gender.ts'
import { wrongLanguage } from './checks/wrong-language.ts'
import { wrongName } from './checks/wrong-name.ts'
import { wrongReference } from './checks/wrong-reference.ts'
import { wrongVocative } from './checks/wrong-vocative.ts'

/** The guard's rules by the code they find. */
export const CHECKS = {
  'inconsistent-answer': inconsistentAnswer,
  'irrelevant-reply': irrelevantReply,
  'unsupported-claim': unsupportedClaim,
  'formality-mismatch': formalityMismatch,
  'missing-next-step': missingNextStep,
  'missing-personalisation': missingPersonalisation,
  'no-apology': noApology,
  'over-limit-concession': overLimitConcession,
  'rude-tone': rudeTone,
  spelling,
  'template-reply': templateReply,
  'too-general': tooGeneral,
  'wrong-language': wrongLanguage,
  'wrong-reference': wrongReference,
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
