import { type Desk, type Thought, think } from '../../core/turn/turn.ts'
import { understandFor } from '../../core/understanding/understanding.ts'
import type { CustomerId, MessageId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Nearby } from './find-nearby.ts'
import { soleConversation } from './think.ts'
import type { Writer } from './write-answer.ts'

export interface Ports {
  readonly language: Language
  readonly clock: Clock
  readonly random: Random
  readonly writer?: Writer
  readonly nearby?: Nearby
}

/**
 * What the assistant would answer, by the firm's language model where one may write. No conversation is stored; a model's try counts
 * against the budget, with whoever asks as the customer.
 */
export async function rehearseWritten(
  question: string,
  by: { readonly workspace: WorkspaceId; readonly person: PersonId },
  desk: Desk,
  { language, clock, random, writer, nearby }: Ports,
): Promise<Thought> {
  const sole = soleConversation(question, clock.now())
  const message = { ...sole.message, id: random.uuid() as MessageId }
  const conversation = { ...sole.conversation, messages: [message] }
  const understanding = understandFor(desk.playbook, question, language)
  const asked = { message, conversation, understanding }
  const nearness = (await nearby?.find(by.workspace, asked, desk)) ?? undefined
  const plain = think(message, understanding, conversation, desk, language, nearness)
  if (writer === undefined) return plain
  const customer = `rehearsal ${by.person}` as CustomerId
  const task = nearness === undefined ? asked : { ...asked, nearness }
  const writing = await writer.write({ workspace: by.workspace, customer, task, plain, desk })
  return writing.kind === 'thought' ? writing.thought : plain
}
