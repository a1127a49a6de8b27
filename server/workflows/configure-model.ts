import { type Article, indexKnowledge } from '../../core/knowledge/knowledge.ts'
import { DEFAULT_WRITING, defaultPlaybook, type Playbook, type WritingSettings } from '../../core/playbook/playbook.ts'
import { understand } from '../../core/understanding/understanding.ts'
import type { ArticleId, DurationMs, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { judgeWriting, planWriting, WRITTEN_SCHEMA } from '../../core/writing/writing.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { LanguageModel, ModelConnection } from '../ports/language-model.ts'
import type { KeptConnection } from '../ports/models.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { type Author, changePlaybook } from './change-playbook.ts'
import { soleConversation } from './think.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly model: LanguageModel
  readonly language: Language
  readonly clock: Clock
}

/** As somebody typed it. `key` undefined: the stored one; null: none. */
export interface TypedConnection {
  readonly address: string
  readonly key?: string | null | undefined
}

/** How the firm's model is reached and what it may do stands from now on. @throws {Failure} model-key-again */
export async function configureModel(
  author: Author,
  typed: TypedConnection,
  writing: Omit<WritingSettings, 'prompt'>,
  ports: Ports,
): Promise<Playbook> {
  const { workspace } = author
  await ports.store.transact(workspace, async ({ models }) => {
    const kept = await models.connection()
    await models.connect({ address: typed.address, key: sealedKey(workspace, typed, kept, ports.secrets) })
  })
  return changePlaybook(
    author,
    'model',
    (playbook) => {
      const { prompt } = playbook.assistant.writing ?? DEFAULT_WRITING
      return { ...playbook, assistant: { ...playbook.assistant, writing: { ...writing, prompt } } }
    },
    ports,
  )
}

/** A key of one server is never sent to another, whoever may change the address. @throws {Failure} model-key-again */
export function sealedKey(
  workspace: WorkspaceId,
  { address, key }: TypedConnection,
  kept: KeptConnection | null,
  secrets: Secrets,
): string | null {
  if (key !== undefined) return key === null ? null : secrets.seal(workspace, key)
  if (kept === null || kept.key === null) return null
  if (new URL(kept.address).origin !== new URL(address).origin) throw new Failure('model-key-again', 'give-up')
  return kept.key
}

export interface Trial {
  readonly tookMs: DurationMs
  readonly tokens: number | null
  /** null: the model found no answer. */
  readonly answer: string | null
  readonly supported: boolean
}

const QUESTION = 'W jakich godzinach czynny jest sklep?'
const ARTICLE: Article = {
  id: 'godziny' as ArticleId,
  title: 'Godziny otwarcia',
  text: 'Sklep jest czynny od poniedziałku do piątku w godzinach 9–17.',
  tags: [],
  phrasings: [],
  owner: null,
  updatedAt: null,
  reviewBy: null,
  url: null,
}
/** A model that is loaded for the first time takes its time. */
const TRIAL_MS = 50_000
const MOST_TOKENS = 500

/**
 * One question about an invented firm, asked as a customer's would be. Nothing is stored and nobody's words leave the house.
 * @throws {Failure} what the model's server answers; model-key-again, model-garbled
 */
export async function tryModel(
  workspace: WorkspaceId,
  typed: TypedConnection,
  name: string,
  { store, secrets, model, language, clock }: Ports,
): Promise<Trial> {
  const kept = await store.transact(workspace, ({ models }) => models.connection())
  const sealed = sealedKey(workspace, typed, kept, secrets)
  const key = sealed === null ? null : secrets.open(workspace, sealed)
  const connection: ModelConnection = { address: typed.address, key, model: name }

  const { polish, models } = language
  const plain = defaultPlaybook('Sklep na próbę')
  const writing = { ...DEFAULT_WRITING, enabled: true, strictTopics: [] }
  const playbook = { ...plain, knowledge: [ARTICLE], assistant: { ...plain.assistant, writing } }
  const at = clock.now()
  const conversation = soleConversation(QUESTION, at)
  const input = { ...conversation, understanding: understand(QUESTION, models, polish) }
  const task = planWriting(input, playbook, indexKnowledge([ARTICLE], polish), polish)
  if (task === null) throw new Error('the trial question finds no passage')
  const patience = { firstWordMs: TRIAL_MS, pauseMs: TRIAL_MS, totalMs: TRIAL_MS }
  const asked = { connection, messages: task.prompt, schema: WRITTEN_SCHEMA, patience, mostTokens: MOST_TOKENS }
  const { value, tokens } = await model.ask(asked)
  const judged = judgeWriting(value, task, playbook, polish)
  if (judged.kind === 'unreadable') throw new Failure('model-garbled', 'retry-later')
  const tookMs = (clock.now() - at) as DurationMs
  return { tookMs, tokens, answer: wordsOf(value), supported: judged.kind === 'supported' }
}

/** What the model wrote, sentence by sentence; the form was looked at before. */
function wordsOf(value: unknown): string | null {
  const { sentences } = value as { readonly sentences: readonly { readonly text: string }[] }
  const words = sentences.map(({ text }) => text).join(' ')
  return words === '' ? null : words.slice(0, 1_000)
}
