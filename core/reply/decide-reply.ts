import { foldDiacritics, type Polish } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Share } from '../vocabulary/vocabulary.ts'
import { answerText } from './answer-text.ts'
import { articleOfOption, choicesOf, clarifyingQuestion, hasClarified, isNear, isOpen, optionsOf } from './clarify.ts'
import { type Draft, draftFromArticle, draftParts } from './compose-answer.ts'
import { meanings, pickedOption } from './context.ts'
import { gatherEvidence } from './evidence.ts'
import { discloseFirst, replyLanguage } from './frame.ts'
import { handoverNeed } from './handover-need.ts'
import { handoverText } from './handover-text.ts'
import { indexForCustomer } from './index-for-customer.ts'
import { nearbyHits } from './nearby.ts'
import { type Offer, offersOf, offersText } from './offers.ts'
import { isPlainPraise, personMatter } from './person-matter.ts'
import type { Citation, Reply, ReplyInput } from './record.ts'
import { asksIdentity, smallTalkOf } from './small-talk.ts'
import { IDENTITY, SMALL_TALK, type Worded } from './texts.ts'

/**
 * Answers in the articles' own words when they support it, asks once when two articles are near, and otherwise hands over.
 * The first automatic text of a conversation says that it is automatic.
 */
export function decideReply(input: ReplyInput, playbook: Playbook, index: KnowledgeIndex, polish: Polish): Reply {
  const reply = decide(input, playbook, index, polish)
  return { ...reply, text: discloseFirst(reply.text, input.conversation, playbook, replyLanguage(input.understanding)) }
}

function decide(input: ReplyInput, playbook: Playbook, index: KnowledgeIndex, polish: Polish): Reply {
  const folded = foldDiacritics(input.message.text.toLowerCase())
  return (
    decideWithoutArticles(input, folded) ??
    leaveToPeople(input, playbook) ??
    answerFromArticles(input, folded, playbook, indexForCustomer(index, input), polish)
  )
}

/** On a topic that the breaker stopped, no automatic answer, however sure. */
function leaveToPeople({ understanding }: ReplyInput, { assistant }: Playbook): Reply | null {
  if (!isStopped(understanding, assistant.stopped)) return null
  return handOver('topic-stopped', handoverText('topic-stopped', replyLanguage(understanding), null))
}

/** True where the message is about a stopped topic, be it among others. */
export function isStopped(
  { topic, furtherTopics }: Understanding,
  stopped: Playbook['assistant']['stopped'] = [],
): boolean {
  return [topic, ...furtherTopics].some((named) => stopped.some((known) => known.topic === named?.name))
}

/** True where an article may hold the answer: nobody asked for a person, no person is needed, and it is no small talk. */
export function isForArticles(input: ReplyInput): boolean {
  return decideWithoutArticles(input, foldDiacritics(input.message.text.toLowerCase())) === null
}

function decideWithoutArticles({ understanding }: ReplyInput, folded: string): Reply | null {
  const language = replyLanguage(understanding)
  const identity = asksIdentity(folded) ? IDENTITY[language] : null

  const need = handoverNeed(folded, understanding)
  if (need !== null) return handOver(need, handoverText(need, language, identity))
  const words = identity ?? smallTalkIn(folded, understanding)?.[language]
  if (words !== undefined) return { kind: 'answer', text: words, citations: [], support: 1 as Share }
  const opening = personMatter(folded, understanding)
  return opening === null ? null : handOver('no-support', handoverText(null, language, opening[language]))
}

function smallTalkIn(folded: string, understanding: Understanding): Worded | null {
  const kind = isPlainPraise(understanding) ? 'praise' : smallTalkOf(folded)
  return kind && SMALL_TALK[kind]
}

/** Of `minSupport`, what is enough once the customer has said which article is meant. */
const CLARIFIED_SHARE = 0.9

function answerFromArticles(
  input: ReplyInput,
  folded: string,
  playbook: Playbook,
  index: KnowledgeIndex,
  polish: Polish,
): Reply {
  const { minSupport } = playbook.assistant
  const picked = draftOfPicked(input, folded, index, polish)
  if (picked !== null) return answerOf([picked], input, polish)
  const drafts = bestDrafts(input, folded, index, polish)
  const [first] = drafts
  const only = drafts.length === 1 ? first : undefined
  if (hasClarified(input.conversation)) {
    const clear = supportOfAll(drafts) >= CLARIFIED_SHARE * minSupport && (only === undefined || !isOpen(only))
    return clear ? answerOf(drafts, input, polish) : giveUp('unclear-twice')
  }
  if (only !== undefined && isOpen(only)) return askBack(only)
  if (supportOfAll(drafts) >= minSupport) return answerOf(drafts, input, polish)
  return only !== undefined && isNear(only)
    ? askBack(only)
    : giveUp('no-support', offersOf(drafts, nearbyHits(input, index)))
}

/** What the article says that the customer has picked by its number; null where he has picked none or it says nothing near. */
function draftOfPicked(
  { message, conversation }: ReplyInput,
  folded: string,
  index: KnowledgeIndex,
  polish: Polish,
): Draft | null {
  const picked = pickedOption(message, folded, conversation)
  if (picked === null) return null
  const hits = gatherEvidence(picked.question, index, polish).map(({ hit }) => hit)
  const article = articleOfOption(picked.option, hits)
  return article === null ? null : draftFromArticle(picked.question, article, index, polish)
}

function answerOf(drafts: readonly Draft[], input: ReplyInput, polish: Polish): Reply {
  return {
    kind: 'answer',
    text: answerText(drafts, input, polish),
    citations: drafts.flatMap(({ hits }) => hits.map(citationOf)),
    support: supportOfAll(drafts),
  }
}

/** The drafts of the best-supported meaning; none where any part of it stays without an answer. */
function bestDrafts(
  { message, conversation, understanding }: ReplyInput,
  folded: string,
  index: KnowledgeIndex,
  polish: Polish,
): readonly Draft[] {
  const [alone = message.text, ...inContext] = meanings(message, folded, conversation)
  const questions = alone === message.text ? understanding.questions : []
  const readings = [
    draftParts(alone, questions, index, polish),
    ...inContext.map((text) => draftParts(text, [], index, polish)),
  ]
  return readings.reduce((best, drafts) => (supportOfAll(drafts) > supportOfAll(best) ? drafts : best))
}

/** A chain is as strong as its weakest part; without a part it holds nothing. */
function supportOfAll(drafts: readonly Draft[]): Share {
  return (drafts.length === 0 ? 0 : Math.min(...drafts.map(({ support }) => support))) as Share
}

export function citationOf({ passage }: Hit): Citation {
  return { article: passage.article, passage: passage.id, span: passage.span }
}

function askBack(draft: Draft): Reply {
  const offered = optionsOf(draft).map(({ hit }) => citationOf(hit))
  return { kind: 'question', text: clarifyingQuestion(draft), offered, choices: choicesOf(draft) }
}

function giveUp(because: 'no-support' | 'unclear-twice', offers: readonly Offer[] = []): Reply {
  const text = `${handoverText(because, 'pl', null)}${offersText(offers)}`
  return { ...handOver(because, text), ...(offers.length > 0 && { offered: offers.map(({ hit }) => citationOf(hit)) }) }
}

function handOver(because: HandoverReason, text: string): Reply {
  return { kind: 'handover', text, because }
}
