import { foldDiacritics, type Polish } from '../../polish/polish.ts'
import type { Conversation, Message } from '../conversation/conversation.ts'
import type { KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Playbook } from '../playbook/playbook.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { HandoverReason, Share } from '../vocabulary/vocabulary.ts'
import { answerText } from './answer-text.ts'
import { clarifyingQuestion, hasClarified, inContext } from './clarify.ts'
import { draftParts } from './compose-answer.ts'
import { discloseFirst, replyLanguage } from './frame.ts'
import { handoverNeed } from './handover-need.ts'
import { handoverText } from './handover-text.ts'
import { concernsOwnMatter } from './own-matter.ts'
import type { Reply } from './reply.ts'
import { asksIdentity, smallTalkOf } from './small-talk.ts'
import { FOREIGN_LANGUAGE_OPENING, IDENTITY, OWN_MATTER_OPENING, SMALL_TALK } from './texts.ts'

export interface ReplyInput {
  readonly message: Message
  readonly conversation: Conversation
  readonly understanding: Understanding
}

/**
 * Answers in the articles' own words when they support it, asks once when two articles are near, and otherwise hands over.
 * The first automatic text of a conversation says that it is automatic.
 */
export function decideReply(input: ReplyInput, playbook: Playbook, index: KnowledgeIndex, polish: Polish): Reply {
  const reply = decide(input, playbook, index, polish)
  return { ...reply, text: discloseFirst(reply.text, input.conversation, playbook, replyLanguage(input.understanding)) }
}

function decide(input: ReplyInput, playbook: Playbook, index: KnowledgeIndex, polish: Polish): Reply {
  const { message, understanding } = input
  const language = replyLanguage(understanding)
  const folded = foldDiacritics(message.text.toLowerCase())
  const need = handoverNeed(understanding)

  if (need !== null)
    return handOver(need, handoverText(need, language, asksIdentity(folded) ? IDENTITY[language] : null))
  if (asksIdentity(folded)) return { kind: 'answer', text: IDENTITY[language], citations: [], support: 1 as Share }
  const smallTalk = smallTalkOf(folded)
  if (smallTalk !== null)
    return { kind: 'answer', text: SMALL_TALK[smallTalk][language], citations: [], support: 1 as Share }
  if (language !== 'pl') return handOver('no-support', handoverText(null, language, FOREIGN_LANGUAGE_OPENING[language]))
  if (concernsOwnMatter(folded, understanding))
    return handOver('no-support', handoverText(null, language, OWN_MATTER_OPENING[language]))
  return answerFromArticles(input, folded, playbook, index, polish)
}

function answerFromArticles(
  input: ReplyInput,
  folded: string,
  playbook: Playbook,
  index: KnowledgeIndex,
  polish: Polish,
): Reply {
  const { message, conversation, understanding } = input
  const { minSupport } = playbook.assistant
  const drafts = draftParts(inContext(message.text, folded, conversation), understanding.questions, index, polish)
  const support = Math.min(1, ...drafts.map((draft) => draft?.support ?? 0)) as Share
  const found = drafts.filter((draft) => draft !== null)
  const [first] = found

  const question =
    first !== undefined && drafts.length === 1 ? clarifyingQuestion(first, minSupport, conversation) : null
  if (question !== null) return { kind: 'question', text: question }
  if (first !== undefined && support >= minSupport) {
    const citations = found.map(({ hit: { passage } }) => ({
      article: passage.article,
      passage: passage.id,
      span: passage.span,
    }))
    return { kind: 'answer', text: answerText(found, input, polish), citations, support }
  }
  const because = hasClarified(conversation) ? 'unclear-twice' : 'no-support'
  return handOver(because, handoverText(because, 'pl', null))
}

function handOver(because: HandoverReason, text: string): Reply {
  return { kind: 'handover', text, because }
}
