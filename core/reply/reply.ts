/**
 * Reply: what the assistant means to do with a message.
 *
 * Makes: Reply. From: message, conversation, understanding, playbook with its knowledge index.
 * Does not: check its own text (guard), send (delivery). Handing over is an answer like any other, not an exception.
 */
export { frameAnswer } from './answer-text.ts'
export { askedFor, statesWhatIsAsked } from './asked-for.ts'
export { weigh } from './compose-answer.ts'
export { citationOf, decideReply, isForArticles, isStopped } from './decide-reply.ts'
export { type DecisionTree, leafOf } from './decision-tree.ts'
export { type Candidate, EVIDENCE, type Evidence, gatherEvidence } from './evidence.ts'
export { type FilledMacro, fieldsOf, fillMacro, MACRO_FIELDS, type MacroField } from './fill-macro.ts'
export { isFixedWording } from './fixed-wording.ts'
export { discloseFirst, greeting as greetingFor, replyLanguage } from './frame.ts'
export { handoverNeed, isUpset } from './handover-need.ts'
export { claimedIn } from './offers.ts'
export { isRuleQuestion } from './own-matter.ts'
export { passagesFor } from './passages-for.ts'
export { rankByEvidence } from './rank-by-evidence.ts'
export type { Citation, Nearness, Reply, ReplyInput } from './record.ts'
export { type Suggestion, suggestAnswers } from './suggest-answers.ts'
export { logit, sigmoid } from './support.ts'
export { HANDOVER_ANNOUNCEMENT, type ReplyLanguage } from './texts.ts'
