import { publicArticles, splitPassages } from '../../core/knowledge/knowledge.ts'
import type { NearnessSettings } from '../../core/playbook/playbook.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Embedder } from '../ports/embedder.ts'
import { Failure } from '../ports/failure.ts'
import type { ModelConnection } from '../ports/language-model.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { fingerprintOf, passageText, sourceOf } from './passage-texts.ts'
import { together } from './together.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly embedder: Embedder
}

/** Texts told of at once, and how long is waited for them: nobody waits for this. */
const AT_ONCE = 16
const PATIENCE_MS = 30_000
/** Of one firm in one round; what is left waits for the next. */
const MOST_A_ROUND = 640
/** More passages than this are not searched by direction: each question is compared with all of them. */
const MOST_PASSAGES = 20_000

/** How far the directions of a firm's passages are told. */
export interface Progress {
  readonly passages: number
  readonly ready: number
}

/**
 * The directions of the passages that customers may read, as they read now, are known as far as one round goes, and older ones forgotten.
 * Internal articles never leave the house. A server that fails is named in the settings and asked again in the next round.
 */
export async function updateVectors(workspace: WorkspaceId, ports: Ports): Promise<Progress | null> {
  const { store, secrets, embedder } = ports
  const nearness = await settingsInForce(workspace, store)
  if (nearness === null) return null
  const { texts, kept } = await readTexts(workspace, nearness, store)
  if (kept === null) return null
  const source = sourceOf(nearness.model, kept.address)
  const known = await store.transact(workspace, async ({ vectors }) => {
    await vectors.keepOnly(source, [...texts.keys()])
    return vectors.fingerprints(source)
  })
  const missing = [...texts].filter(([fingerprint]) => !known.has(fingerprint))
  const key = kept.key === null ? null : secrets.open(workspace, kept.key)
  const connection = { address: kept.address, key, model: nearness.model }
  const told = await tell(missing.slice(0, MOST_A_ROUND), connection, workspace, kept.failure, { store, embedder })
  return { passages: texts.size, ready: known.size + told }
}

/** How many passages there are to tell of, and of how many the server has told as they read now. */
export async function progressOf(
  workspace: WorkspaceId,
  nearness: NearnessSettings,
  { store }: Pick<Ports, 'store'>,
): Promise<Progress> {
  const { texts, kept } = await readTexts(workspace, nearness, store)
  if (kept === null) return { passages: texts.size, ready: 0 }
  const source = sourceOf(nearness.model, kept.address)
  const known = await store.read(workspace, ({ vectors }) => vectors.fingerprints(source))
  return { passages: texts.size, ready: [...texts.keys()].filter((fingerprint) => known.has(fingerprint)).length }
}

/** What is to be told of, by fingerprint: two passages of the same words are one text. */
async function readTexts(workspace: WorkspaceId, nearness: NearnessSettings, store: Store) {
  return store.read(workspace, async ({ playbooks, vectors }) => {
    const [{ knowledge }, kept] = await together(playbooks.current(), vectors.connection())
    const passages = publicArticles(knowledge).flatMap(splitPassages).slice(0, MOST_PASSAGES)
    const texts = passages.map((passage) => passageText(passage, nearness))
    return { texts: new Map(texts.map((text) => [fingerprintOf(text), text])), kept }
  })
}

async function settingsInForce(workspace: WorkspaceId, store: Store): Promise<NearnessSettings | null> {
  const { assistant } = await store.read(workspace, ({ playbooks }) => playbooks.currentRules())
  return assistant.nearness?.enabled ? assistant.nearness : null
}

/** Gives how many were told before the server failed, or all. */
async function tell(
  missing: readonly (readonly [string, string])[],
  connection: ModelConnection,
  workspace: WorkspaceId,
  failedBefore: string | null,
  { store, embedder }: Pick<Ports, 'store' | 'embedder'>,
): Promise<number> {
  const source = sourceOf(connection.model, connection.address)
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const some = missing.slice(at, at + AT_ONCE)
    try {
      const directions = await embedder.embed(
        connection,
        some.map(([, text]) => text),
        PATIENCE_MS,
      )
      const added = new Map(
        some.flatMap(([fingerprint], i) =>
          directions[i] === undefined ? [] : [[fingerprint, directions[i]] as const],
        ),
      )
      await store.transact(workspace, async ({ vectors }) => {
        await vectors.add(source, added)
        if (failedBefore !== null && at === 0) await vectors.noteFailure(null)
      })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      await store.transact(workspace, ({ vectors }) => vectors.noteFailure(error.code))
      return at
    }
  }
  return missing.length
}
