import { type Answer, readAnswers, sameWrongAnswer } from '../../core/radar/radar.ts'
import { fillMacro } from '../../core/reply/reply.ts'
import type { ConversationId, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Person } from '../ports/people.ts'
import type { Random } from '../ports/random.ts'
import type { RecallItem, RecallItemState } from '../ports/recalls.ts'
import type { Store } from '../ports/store.ts'
import { recentConversations } from './recent-conversations.ts'
import { type Ports as SendPorts, sendReply } from './send-reply.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
  readonly random: Random
}

export interface WrongAnswer {
  readonly workspace: WorkspaceId
  readonly conversation: ConversationId
  readonly message: MessageId
  /** The wrong value as that message gives it; null = the only one it gives. */
  readonly said: string | null
  /** The sentence that is true instead. */
  readonly right: string
  readonly by: Person
}

/** Who was told longer ago has acted on it by now, or never will. */
const LOOKED_BACK_MS = 90 * 86_400_000

/**
 * Finds everybody who got the same wrong fact on the same matter, whatever the words, and keeps a correction for each to be worked
 * through. Resolves to its id. @throws {Failure} not-found; no-fact-told: the message states nothing that could be found again.
 */
export async function recallAnswer(
  { workspace, conversation: id, message, said, right, by }: WrongAnswer,
  { store, language, clock, random }: Ports,
): Promise<string> {
  const { source, firm } = await store.read(workspace, async ({ conversations, playbooks }) => ({
    source: await conversations.load(id),
    firm: (await playbooks.currentRules()).firm.name,
  }))
  if (source === null) throw new Failure('not-found', 'give-up')
  const told = readAnswers(source, language.polish).filter((answer) => answer.message === message)
  const wrong = said === null ? told[0] : told.find(({ fact }) => fact.text === said)
  if (wrong === undefined) throw new Failure('no-fact-told', 'give-up')
  const now = clock.now()
  const items: Omit<RecallItem, 'decided' | 'state'>[] = []
  for await (const page of recentConversations(workspace, (now - LOOKED_BACK_MS) as Instant, store))
    for (const conversation of page) {
      const [same] = sameWrongAnswer(wrong, readAnswers(conversation, language.polish))
      if (same === undefined) continue
      const scene = { conversation, firm, consultant: by.name, casePage: null }
      items.push(itemOf(same, fillMacro({ name: '', text: correction(right) }, scene, language.polish)))
    }
  const recall = random.uuid()
  const facts = { wrong: wrong.fact.text, quote: wrong.sentence, right }
  await store.transact(workspace, ({ recalls }) => recalls.start({ id: recall, at: now, by: by.id, facts }, items))
  return recall
}

/** The wrong value is not said again: who skims remembers the number, not the "not". */
function correction(right: string): string {
  return `Dzień dobry, {{zwrot}}! Przepraszamy za pomyłkę w naszej poprzedniej wiadomości: podana tam informacja była błędna. Prawidłowo jest tak: ${right} Jeśli to zmienia coś w Państwa sprawie, proszę odpisać, a zajmiemy się nią od razu.`
}

/** Without a name that is read for certain the greeting stands alone. */
function itemOf({ message, conversation, sentence }: Answer, { text, unfilled }: ReturnType<typeof fillMacro>) {
  const draft = unfilled.length === 0 ? text : text.replace(/, \{\{zwrot\}\}!/u, '!')
  return { message, conversation, quote: sentence, draft }
}

export interface ItemDecision {
  readonly workspace: WorkspaceId
  readonly recall: string
  readonly message: MessageId
  readonly state: RecallItemState
  /** What goes to the customer, where the state is `sent`; null = the draft as it stands. */
  readonly text: string | null
  readonly by: Person
}

/**
 * Keeps what became of one item; `sent` sends its correction, which the guard reads like any other reply.
 * @throws {Failure} not-found; reason-needed: the guard refuses the text.
 */
export async function decideRecallItem(
  { workspace, recall: id, message, state, text, by }: ItemDecision,
  ports: SendPorts & Pick<Ports, 'random'>,
): Promise<void> {
  const found = await ports.store.read(workspace, ({ recalls }) => recalls.load(id))
  const item = found?.items.find((one) => one.message === message)
  if (item === undefined) throw new Failure('not-found', 'give-up')
  const draft = text ?? item.draft
  if (state === 'sent' && item.state !== 'sent') {
    const reply = { workspace, conversation: item.conversation, id: ports.random.uuid() as MessageId, text: draft }
    await sendReply({ ...reply, author: by, overrideReason: null }, ports)
  }
  const at = ports.clock.now()
  await ports.store.transact(workspace, ({ recalls }) => recalls.decide(id, message, { state, by: by.id, at, draft }))
}
