import { foldDiacritics, type Polish } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Share } from '../vocabulary/vocabulary.ts'
import { answerText } from './answer-text.ts'
import { clarifyingQuestion, hasClarified, isOpen } from './clarify.ts'
import { type Draft, draftParts } from './compose-answer.ts'
import { meanings } from './context.ts'
import { discloseFirst, replyLanguage } from './frame.ts'
import { handoverNeed } from './handover-need.ts'
import { handoverText } from './handover-text.ts'
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
  return decideWithoutArticles(input, folded) ?? answerFromArticles(input, folded, playbook, index, polish)
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
  const drafts = bestDrafts(input, folded, index, polish)
  const [first] = drafts
  const clarified = hasClarified(input.conversation)

  if (first !== undefined && drafts.length === 1 && isOpen(first)) {
    return clarified ? giveUp('unclear-twice') : { kind: 'question', text: clarifyingQuestion(first) }
  }
  const support = supportOfAll(drafts)
  if (support < (clarified ? CLARIFIED_SHARE * minSupport : minSupport))
    return giveUp(clarified ? 'unclear-twice' : 'no-support')
  return {
    kind: 'answer',
    text: answerText(drafts, input, polish),
    citations: drafts.flatMap(({ hits }) => hits.map(citationOf)),
    support,
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

function giveUp(because: 'no-support' | 'unclear-twice'): Reply {
  return handOver(because, handoverText(because, 'pl', null))
}

function handOver(because: HandoverReason, text: string): Reply {
  return { kind: 'handover', text, because }
}
