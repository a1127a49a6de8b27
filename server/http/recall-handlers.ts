import type { z } from 'zod'
import type { RECALL_ROUTES } from '../../contract/http/recalls.ts'
import type { ConversationId, MessageId, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Recall } from '../ports/recalls.ts'
import type { Records } from '../ports/store.ts'
import { decideRecallItem, recallAnswer } from '../workflows/recall-answer.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listRecalls' | 'readRecall' | 'startRecall' | 'decideRecallItem'
type Whole = z.input<typeof RECALL_ROUTES.readRecall.response>

/** Wrong answers called back, and the list of those who got them. */
export function recallHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  const whole = (workspace: WorkspaceId, id: string) => store.read(workspace, (records) => readWhole(id, records))
  return {
    listRecalls: ({ caller }) =>
      store.read(caller.workspace.id, async (records) => {
        const names = await namesIn(records)
        const items = await records.recalls.list()
        return { items: items.map((one) => ({ ...showRecall(one, names), items: one.items, todo: one.todo })) }
      }),
    readRecall: ({ caller, params }) => whole(caller.workspace.id, params.id),
    startRecall: async ({ caller, body: { conversation, message, said, right } }) => {
      const workspace = caller.workspace.id
      const place = { conversation: conversation as ConversationId, message: message as MessageId }
      return whole(workspace, await recallAnswer({ workspace, ...place, said, right, by: caller.person }, ports))
    },
    decideRecallItem: async ({ caller, params, body: { state, text } }) => {
      const workspace = caller.workspace.id
      const item = { recall: params.id, message: params.message as MessageId }
      await decideRecallItem({ workspace, ...item, state, text, by: caller.person }, ports)
      return whole(workspace, params.id)
    },
  }
}

async function readWhole(id: string, records: Records): Promise<Whole> {
  const found = await records.recalls.load(id)
  if (found === null) throw new Failure('not-found', 'give-up')
  const names = await namesIn(records)
  return {
    recall: showRecall(found.recall, names),
    items: found.items.map(({ decided, ...item }) => ({
      ...item,
      decidedBy: decided && (names.get(decided.by) ?? ''),
      decidedAt: isoTime(decided?.at ?? null),
    })),
  }
}

async function namesIn({ people }: Records): Promise<ReadonlyMap<PersonId, string>> {
  return new Map((await people.list()).map(({ id, name }) => [id, name]))
}

function showRecall({ id, at, by, facts }: Recall, names: ReadonlyMap<PersonId, string>) {
  return { id, at: isoTime(at), by: names.get(by) ?? '', ...facts }
}
