import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const save = (person: string) =>
  server.send('PUT', '/api/v1/settings/ownership', firm.sessions.manager, { rules: [{ topic: 'invoice', person }] })

it('whoever answers for a topic stands first for its conversations, and their problems are theirs', async () => {
  expect((await save(firm.ids.consultant)).json()).toMatchObject({
    rules: [{ topic: 'invoice', person: firm.ids.consultant }],
  })
  await server.store.transact(firm.workspace, ({ conversations }) =>
    conversations.update(firm.ids.conversation as ConversationId, { topic: 'invoice' }),
  )
  const url = `/api/v1/conversations/${firm.ids.conversation}/assignees`
  const { items } = (await server.send('GET', url, firm.sessions.manager)).json()
  expect(items[0]).toMatchObject({ id: firm.ids.consultant, owns: true })
  expect(items.filter(({ owns }: { readonly owns: boolean }) => owns)).toHaveLength(1)
})

it('nobody of another firm, and nobody who only reads, can answer for anything', async () => {
  const other = await furnish(server, 'Inni')
  expect((await save(other.ids.consultant)).statusCode).toBe(404)
})
