/**
 * Breaker: which topics the assistant must leave to people for now.
 *
 * Makes: how each topic stands, and whether it stops. From: what became of the conversations that the assistant served.
 * Does not: start a topic again; that is a person's decision.
 */
export type { Served } from './served.ts'
export { type TopicWatch, usualTrouble, watchTopic } from './watch-topic.ts'
