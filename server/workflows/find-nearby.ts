import { type KnowledgeIndex, type PassageVectors, standOut } from '../../core/knowledge/knowledge.ts'
import type { NearnessSettings } from '../../core/playbook/playbook.ts'
import { isForArticles, type Nearness, type ReplyInput } from '../../core/reply/reply.ts'
import type { Desk } from '../../core/turn/turn.ts'
import type { DurationMs, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { maskForModel } from '../../core/writing/writing.ts'
import type { Clock } from '../ports/clock.ts'
import type { Embedder } from '../ports/embedder.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { ModelConnection } from '../ports/language-model.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { afterFailure, afterSuccess, type Circuit, CLOSED, tryCircuit } from './circuit.ts'
import { fingerprintOf, passageText, sourceOf } from './passage-texts.ts'

export interface Ports {
  readonly store: Store
  readonly embedder: Embedder
  readonly secrets: Secrets
  readonly language: Language
  readonly clock: Clock
}

export interface Nearby {
  /** What stands out by direction; null where the firm has set up no server, or the message is none for articles. Never throws. */
  find(workspace: WorkspaceId, input: ReplyInput, desk: Desk): Promise<Nearness | null>
}

/** So long a customer may wait for better words to be quoted to him. */
const PATIENCE_MS = 700
/** Of a message; what follows says little new. */
const MOST_CHARACTERS = 2_000
/** Directions told meanwhile are seen this much later. */
const FRESH_MS = 30_000
/** Firms whose directions a node keeps at hand; the one asked for longest ago goes first. */
const MOST_KEPT = 20

/** What is remembered of a firm between messages, by this process only. */
interface Standing {
  readonly index: KnowledgeIndex
  readonly settings: NearnessSettings
  readonly at: Instant
  readonly connection: ModelConnection | null
  readonly vectors: PassageVectors
}

/**
 * Asks the firm's server in which direction a question points, with personal data masked, and goes on without it on whatever goes wrong.
 * No transaction is held while it is waited for.
 */
export function makeNearby(ports: Ports, onError: (error: unknown) => void): Nearby {
  const standings = new Map<WorkspaceId, Standing>()
  const circuits = new Map<WorkspaceId, Circuit>()

  async function standingOf(workspace: WorkspaceId, settings: NearnessSettings, desk: Desk): Promise<Standing> {
    const now = ports.clock.now()
    const known = standings.get(workspace)
    if (known?.index === desk.index && known.settings === settings && now - known.at < FRESH_MS) return known
    const read = {
      index: desk.index,
      settings,
      at: now,
      ...(await readVectors(workspace, settings, desk.index, ports)),
    }
    standings.delete(workspace)
    standings.set(workspace, read)
    const [oldest] = standings.keys()
    if (standings.size > MOST_KEPT && oldest !== undefined) standings.delete(oldest)
    return read
  }

  async function ask(workspace: WorkspaceId, input: ReplyInput, settings: NearnessSettings, desk: Desk) {
    const at = ports.clock.now()
    const outcome = (of: Nearness['outcome'], passages: Nearness['passages'] = []): Nearness => ({
      model: settings.model,
      outcome: of,
      passages,
      tookMs: (ports.clock.now() - at) as DurationMs,
    })
    const { connection, vectors } = await standingOf(workspace, settings, desk)
    if (connection === null || vectors.every((vector) => vector === null)) return outcome('unready')
    const tried = tryCircuit(circuits.get(workspace) ?? CLOSED, at)
    if (!tried.may) return outcome('paused')
    circuits.set(workspace, tried.circuit)
    try {
      const text = `${settings.before.question}${masked(input, ports.language)}`
      const [direction] = await ports.embedder.embed(connection, [text], PATIENCE_MS)
      circuits.set(workspace, afterSuccess())
      return outcome('used', direction === undefined ? [] : standOut(direction, desk.index, vectors))
    } catch (error) {
      circuits.set(workspace, afterFailure(circuits.get(workspace) ?? CLOSED, ports.clock.now()))
      if (!(error instanceof Failure)) throw error
      return outcome('failed')
    }
  }

  return {
    async find(workspace, input, desk) {
      const settings = desk.playbook.assistant.nearness
      if (settings === undefined || !settings.enabled || !isForArticles(input)) return null
      try {
        // By a playbook that is no longer in force nothing leaves the house: the message is thought over first.
        const version = await ports.store.read(workspace, ({ playbooks }) => playbooks.currentVersion())
        if (version !== desk.playbook.version) return null
        return await ask(workspace, input, settings, desk)
      } catch (error) {
        onError(error)
        return null
      }
    },
  }
}

async function readVectors(
  workspace: WorkspaceId,
  settings: NearnessSettings,
  { passages }: KnowledgeIndex,
  { store, secrets }: Ports,
): Promise<Pick<Standing, 'connection' | 'vectors'>> {
  return store.read(workspace, async ({ vectors }) => {
    const kept = await vectors.connection()
    if (kept === null) return { connection: null, vectors: [] }
    const known = await vectors.of(sourceOf(settings.model, kept.address))
    const key = kept.key === null ? null : secrets.open(workspace, kept.key)
    return {
      connection: { address: kept.address, key, model: settings.model },
      vectors: passages.map((passage) => known.get(fingerprintOf(passageText(passage, settings))) ?? null),
    }
  })
}

function masked({ message, conversation: { customer } }: ReplyInput, { polish }: Language): string {
  return maskForModel(message.text, [customer.name, customer.email], polish).text.slice(0, MOST_CHARACTERS)
}
