import type { NearnessSettings, Playbook } from '../../core/playbook/playbook.ts'
import type { DurationMs, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { type Author, changePlaybook } from './change-playbook.ts'
import { sealedKey, type TypedConnection } from './configure-model.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly embedder: Embedder
  readonly clock: Clock
}

/** How the firm's server for directions is reached and what it is asked stands from now on. @throws {Failure} model-key-again */
export async function configureEmbeddings(
  author: Author,
  typed: TypedConnection,
  nearness: NearnessSettings,
  ports: Ports,
): Promise<Playbook> {
  const { workspace } = author
  await ports.store.transact(workspace, async ({ vectors }) => {
    const kept = await vectors.connection()
    await vectors.connect({ address: typed.address, key: sealedKey(workspace, typed, kept, ports.secrets) })
  })
  return changePlaybook(
    author,
    'embeddings',
    (playbook) => ({ ...playbook, assistant: { ...playbook.assistant, nearness } }),
    ports,
  )
}

export interface EmbeddingTrial {
  readonly tookMs: DurationMs
  /** Numbers a direction has. */
  readonly dimensions: number
  /** Whether a question lies nearer to the sentence that answers it in other words than to one about something else. */
  readonly understands: boolean
}

const QUESTION = 'O której mogę do was wpaść w sobotę?'
const ANSWER = 'Sklep jest czynny od poniedziałku do piątku w godzinach 9–17, w weekendy od 10 do 14.'
const OTHER = 'Filiżankę można myć w zmywarce w temperaturze do 60 stopni.'
/** A model that is loaded for the first time takes its time. */
const TRIAL_MS = 50_000

/**
 * Three sentences about an invented shop. Nothing is stored and nobody's words leave the house.
 * @throws {Failure} what the server answers; model-key-again
 */
export async function tryEmbeddings(
  workspace: WorkspaceId,
  typed: TypedConnection,
  { model, before }: Pick<NearnessSettings, 'model' | 'before'>,
  { store, secrets, embedder, clock }: Ports,
): Promise<EmbeddingTrial> {
  const kept = await store.transact(workspace, ({ vectors }) => vectors.connection())
  const sealed = sealedKey(workspace, typed, kept, secrets)
  const key = sealed === null ? null : secrets.open(workspace, sealed)
  const at = clock.now()
  const texts = [`${before.question}${QUESTION}`, `${before.passage}${ANSWER}`, `${before.passage}${OTHER}`]
  const told = await embedder.embed({ address: typed.address, key, model }, texts, TRIAL_MS)
  const [question = [], answer = [], other = []] = told.map((direction) => [...direction])
  return {
    tookMs: (clock.now() - at) as DurationMs,
    dimensions: question.length,
    understands: product(question, answer) > product(question, other),
  }
}

function product(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0)
}
