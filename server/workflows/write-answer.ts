import type { Desk, Thought } from '../../core/turn/turn.ts'
import type { CustomerId, DurationMs, Instant, MessageId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { planWriting } from '../../core/writing/writing.ts'
import type { Clock } from '../ports/clock.ts'
import type { Language } from '../ports/language.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { askTwice, type Tries } from './ask-model.ts'
import { afterFailure, afterSuccess, type Circuit, CLOSED, tryCircuit } from './circuit.ts'
import { together } from './together.ts'

export interface Ports {
  readonly store: Store
  readonly model: LanguageModel
  readonly secrets: Secrets
  readonly language: Language
  readonly clock: Clock
}

/** A message with the answer that was made without a model. */
export interface Unwritten {
  readonly workspace: WorkspaceId
  readonly customer: CustomerId
  readonly task: Parameters<typeof planWriting>[0]
  readonly plain: Thought
  readonly desk: Desk
}

/** The thought to go on with, the plain one included; or until when another node is at it. */
export type Writing =
  | { readonly kind: 'thought'; readonly thought: Thought }
  | { readonly kind: 'elsewhere'; readonly until: Instant }

export interface Writer {
  write(unwritten: Unwritten): Promise<Writing>
}

/** Answers of one firm that may be at the model at once; who comes beyond them is answered without it. */
const MOST_AT_ONCE = 8
/** The last part of the patience is for checking and storing. */
const MARGIN_MS = 2_000

/** What of the firm's model is remembered between answers, by this process only. */
interface Standing {
  circuit: Circuit
  running: number
}

/**
 * Lets the firm's language model write an answer from its passages, and goes on without one on whatever goes wrong: no fault of a model
 * or its server ever reaches the customer. No transaction is held while the model is waited for.
 */
export function makeWriter(ports: Ports, onError: (error: unknown) => void): Writer {
  const standings = new Map<WorkspaceId, Standing>()
  return {
    async write(unwritten) {
      const plain = { kind: 'thought', thought: unwritten.plain } as const
      try {
        const standing = standings.get(unwritten.workspace) ?? { circuit: CLOSED, running: 0 }
        standings.set(unwritten.workspace, standing)
        return (await writeWithin(unwritten, standing, ports)) ?? plain
      } catch (error) {
        onError(error)
        return plain
      }
    },
  }
}

async function writeWithin(unwritten: Unwritten, standing: Standing, ports: Ports): Promise<Writing | null> {
  const { desk, workspace, customer, task: input } = unwritten
  const { writing } = desk.playbook.assistant
  if (writing === undefined) return null
  const task = planWriting(input, desk.playbook, desk.index, ports.language.polish)
  if (task === null || standing.running >= MOST_AT_ONCE) return null
  const at = ports.clock.now()
  const tried = tryCircuit(standing.circuit, at)
  if (!tried.may) return null

  const until = (at + writing.patienceMs + MARGIN_MS) as Instant
  const call = { message: input.message.id, customer, at, until }
  const { connection, claim } = await ports.store.transact(workspace, async ({ models, playbooks }) => {
    const [kept, version] = await together(models.connection(), playbooks.currentVersion())
    // What is written by a playbook that is no longer in force cannot be sent: it is thought over first, and asked for then.
    const isAsked = kept !== null && version === desk.playbook.version
    return { connection: kept, claim: isAsked ? await models.claim(call, writing.budget) : null }
  })
  if (connection === null || claim === null) return null
  if (claim.kind === 'others') return { kind: 'elsewhere', until: claim.until }
  if (claim.kind !== 'yours') return null

  const key = connection.key === null ? null : ports.secrets.open(workspace, connection.key)
  standing.circuit = tried.circuit
  standing.running += 1
  try {
    const deadline = at + writing.patienceMs
    const tries = await askTwice(
      task,
      desk,
      { address: connection.address, key, model: writing.model },
      deadline,
      ports,
    )
    standing.circuit = tries.failure === null ? afterSuccess() : afterFailure(standing.circuit, ports.clock.now())
    const thought = withTrace(tries, unwritten, (ports.clock.now() - at) as DurationMs)
    await settle(workspace, input.message.id, tries, thought, ports)
    return { kind: 'thought', thought }
  } catch (error) {
    // A probe that ended in a bug must not keep everybody waiting for what comes of it.
    standing.circuit = afterFailure(standing.circuit, ports.clock.now())
    throw error
  } finally {
    standing.running -= 1
  }
}

/** The written thought, or the plain one with what the model had to do with it. */
function withTrace({ outcome, thought, remarks }: Tries, { plain, desk }: Unwritten, tookMs: DurationMs): Thought {
  const { model = '', prompt = 0 } = desk.playbook.assistant.writing ?? {}
  return { ...(thought ?? plain), writing: { model, prompt, outcome, remarks, tookMs } }
}

async function settle(
  workspace: WorkspaceId,
  message: MessageId,
  { outcome, tokens }: Tries,
  { writing }: Thought,
  { store }: Ports,
): Promise<void> {
  await store.transact(workspace, ({ models }) =>
    models.settle(message, outcome, tokens, writing?.tookMs ?? (0 as DurationMs)),
  )
}
