/**
 * Writing: a reply in a language model's words that rests on the firm's own.
 *
 * Makes: a task for a model, and a Judgement on what it wrote. From: message, conversation, understanding, the knowledge index.
 * Does not: call the model (a workflow does), or let any sentence through that its cited passage does not hold.
 * The model's own verdict can only refuse.
 */
export { judgeWriting } from './judge-writing.ts'
export { maskForModel } from './mask-for-model.ts'
export { planWriting } from './plan-writing.ts'
export type { Judgement, PromptPart, Remark, WritingOutcome, WritingTask, WritingTrace } from './record.ts'
export { repairPrompt } from './repair-prompt.ts'
export { WRITTEN_SCHEMA } from './written.ts'
