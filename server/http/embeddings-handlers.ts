import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import type { NearnessSettings } from '../../core/playbook/playbook.ts'
import type { WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { configureEmbeddings, tryEmbeddings } from '../workflows/configure-embeddings.ts'
import { progressOf } from '../workflows/update-vectors.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'readEmbeddings' | 'updateEmbeddings' | 'tryEmbeddings'

const NEVER_SET: NearnessSettings = { enabled: false, model: '', before: { question: '', passage: '' } }

/** The firm's search by meaning: how its server is reached, whether it answers, and how far it has told of the articles. */
export function embeddingsHandlers(ports: HttpPorts): Handlers<Name> {
  const show = async (workspace: WorkspaceId) => {
    const { settings, kept } = await ports.store.read(workspace, async ({ vectors, playbooks }) => {
      const { assistant } = await playbooks.currentRules()
      return { settings: assistant.nearness ?? NEVER_SET, kept: await vectors.connection() }
    })
    const { enabled, model, before } = settings
    return {
      enabled,
      model,
      beforeQuestion: before.question,
      beforePassage: before.passage,
      address: kept?.address ?? null,
      hasKey: kept !== null && kept.key !== null,
      failure: inWords(kept?.failure ?? null),
      ...(await progressOf(workspace, settings, ports)),
    }
  }
  return {
    readEmbeddings: ({ caller }) => show(caller.workspace.id),
    updateEmbeddings: async ({ caller, body }) => {
      const { address, key, enabled, model, beforeQuestion, beforePassage } = body
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      const before = { question: beforeQuestion, passage: beforePassage }
      await configureEmbeddings(author, { address, key }, { enabled, model, before }, ports)
      return show(caller.workspace.id)
    },
    tryEmbeddings: async ({ caller, body: { address, key, model, beforeQuestion, beforePassage } }) => {
      const before = { question: beforeQuestion, passage: beforePassage }
      return tryEmbeddings(caller.workspace.id, { address, key }, { model, before }, ports)
    },
  }
}

function inWords(code: string | null) {
  if (code === null) return null
  const { title, remedy } = FAILURES[(code in FAILURES ? code : 'internal') as FailureCode]
  return { pl: `${title.pl}. ${remedy.pl}`, en: `${title.en}. ${remedy.en}` }
}
