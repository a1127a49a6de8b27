import { handlingOf, JUDGING_SCHEMA, planJudging, readJudging } from '../../core/audit/audit.ts'
import type { Finding } from '../../core/guard/guard.ts'
import { recordMistakes } from '../../core/ledger/ledger.ts'
import type { Playbook } from '../../core/playbook/playbook.ts'
import {
  type ConversationId,
  type CustomerId,
  type DurationMs,
  type Instant,
  type MessageId,
  type MistakeId,
  SECOND_JUDGE,
  type WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { StoredConversation } from '../ports/conversations.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { KeptConnection } from '../ports/models.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Records, Store } from '../ports/store.ts'
import { derivedId } from './derived-id.ts'
import { placeMistakes } from './place-mistakes.ts'

export interface Ports {
  readonly store: Store
  readonly model: LanguageModel
  readonly secrets: Secrets
  readonly language: Language
  readonly clock: Clock
}

/** Of a day's calls the judge takes at most half: customers who wait for an answer come first. */
const SHARE_OF_BUDGET = 0.5
/** Nobody waits for it, and a small machine is slow. */
const PATIENCE_MS = 60_000
const MARGIN_MS = 5_000
const MOST_TOKENS = 900

interface Asked {
  readonly conversation: StoredConversation
  readonly playbook: Playbook
  readonly known: readonly Pick<Finding, 'code' | 'message'>[]
  readonly connection: KeptConnection
  readonly model: string
  readonly call: MessageId
}

/**
 * Lets the firm's language model read a closed conversation after the audit, and adds what it finds beside what is there. It takes nothing
 * away, is asked once a closing and within its budget, and whatever goes wrong with it leaves the audit as it is.
 */
export async function judgeAgain(workspace: WorkspaceId, id: ConversationId, ports: Ports): Promise<void> {
  const { store, language, clock, secrets } = ports
  const at = clock.now()
  const asked = await store.transact(workspace, (records) => claimJudging(id, at, records))
  const task = asked && planJudging(asked.conversation, language.polish)
  if (asked === null || task === null) return
  const { address, key: sealed } = asked.connection
  const key = sealed === null ? null : secrets.open(workspace, sealed)
  const settle = (outcome: 'written' | 'failed', tokens: number, found: readonly Finding[]) =>
    store.transact(workspace, async (records) => {
      const { models, mistakes } = records
      await models.settle(asked.call, outcome, tokens, (clock.now() - at) as DurationMs)
      await mistakes.add(mistakesOf(found, asked.conversation, asked.playbook))
      await placeMistakes(id, asked.conversation.auditedAt, records, clock.now())
    })
  try {
    const { value, tokens } = await ports.model.ask({
      connection: { address, key, model: asked.model },
      messages: task.prompt,
      schema: JUDGING_SCHEMA,
      patience: { firstWordMs: PATIENCE_MS, pauseMs: PATIENCE_MS, totalMs: PATIENCE_MS },
      mostTokens: MOST_TOKENS,
    })
    const found = readJudging(value, task, asked.known, asked.playbook)
    await settle(found === null ? 'failed' : 'written', tokens ?? 0, found ?? [])
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    await settle('failed', 0, [])
  }
}

async function claimJudging(
  id: ConversationId,
  at: Instant,
  { conversations, playbooks, models, mistakes }: Records,
): Promise<Asked | null> {
  const playbook: Playbook = { ...(await playbooks.currentRules()), knowledge: [] }
  const { writing } = playbook.assistant
  if (playbook.guard.codes[SECOND_JUDGE]?.enabled !== true || writing === undefined || writing.model === '') return null
  const [conversation, connection] = [await conversations.load(id), await models.connection()]
  if (conversation?.status !== 'closed' || connection === null) return null
  const call = derivedId(SECOND_JUDGE, id, String(conversation.closedAt)) as MessageId
  // Nobody's turn to wait: the judge stands in the budget under a name of its own.
  const judge = SECOND_JUDGE as string as CustomerId
  const until = (at + PATIENCE_MS + MARGIN_MS) as Instant
  const perDay = Math.floor(writing.budget.perDay * SHARE_OF_BUDGET)
  const claim = await models.claim({ message: call, customer: judge, at, until }, { perDay, perCustomer: perDay })
  if (claim.kind !== 'yours') return null
  const known = await mistakes.of(id)
  return { conversation, playbook, known, connection, model: writing.model, call }
}

function mistakesOf(findings: readonly Finding[], conversation: StoredConversation, playbook: Playbook) {
  const { id } = conversation
  const { topic } = conversation.summary
  const idOf = (n: number) =>
    derivedId('mistake', SECOND_JUDGE, id, findings[n]?.code ?? '', String(findings[n]?.message)) as MistakeId
  return recordMistakes(
    { conversation: id, handling: handlingOf(conversation), findings },
    conversation,
    playbook,
    idOf,
    topic,
  )
}
