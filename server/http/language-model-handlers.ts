import { DEFAULT_WRITING, type WritingSettings } from '../../core/playbook/playbook.ts'
import type { DurationMs, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { ModelCounts } from '../ports/models.ts'
import { configureModel, tryModel } from '../workflows/configure-model.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'readLanguageModel' | 'updateLanguageModel' | 'tryLanguageModel'

const DAY_MS = 86_400_000

/** The firm's language model: how it is reached, what it may do, and whether it answers. */
export function languageModelHandlers(ports: HttpPorts): Handlers<Name> {
  const show = async (workspace: WorkspaceId) => {
    const since = (ports.clock.now() - DAY_MS) as Instant
    return ports.store.transact(workspace, async ({ models, playbooks }) => {
      const kept = await models.connection()
      const { assistant } = await playbooks.currentRules()
      return {
        ...showRules(assistant.writing ?? DEFAULT_WRITING),
        address: kept?.address ?? null,
        hasKey: kept !== null && kept.key !== null,
        lately: showCounts(await models.counts(since)),
      }
    })
  }
  return {
    readLanguageModel: ({ caller }) => show(caller.workspace.id),
    updateLanguageModel: async ({ caller, body }) => {
      const { address, key, perDay, perCustomer, seconds, ...rest } = body
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      const budget = { perDay, perCustomer }
      await configureModel(
        author,
        { address, key },
        { ...rest, budget, patienceMs: (seconds * 1_000) as DurationMs },
        ports,
      )
      return show(caller.workspace.id)
    },
    tryLanguageModel: async ({ caller, body: { address, key, model } }) =>
      tryModel(caller.workspace.id, { address, key }, model, ports),
  }
}

function showRules({ enabled, model, prompt, strictTopics, budget, patienceMs }: WritingSettings) {
  return { enabled, model, prompt, strictTopics: [...strictTopics], ...budget, seconds: Math.round(patienceMs / 1_000) }
}

function showCounts({ calls, tokens, outcomes }: ModelCounts) {
  const { written = 0, repaired = 0, unsupported = 0, declined = 0, failed = 0 } = outcomes
  return { calls, sent: written + repaired, refused: unsupported, declined, failed, tokens }
}
