import type { z } from 'zod'
import type { foundCustomer } from '../../contract/http/personal-data.ts'
import type { CustomerId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { FoundCustomer } from '../ports/personal-data.ts'
import { erasePerson } from '../workflows/erase-person.ts'
import { previewRetention } from '../workflows/retention.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import { personArchive } from './person-archive.ts'
import type { HttpPorts } from './ports.ts'

type Name =
  | 'findCustomers'
  | 'exportCustomer'
  | 'eraseCustomer'
  | 'readRetention'
  | 'previewRetention'
  | 'updateRetention'

/** As many as one looks through. */
const MOST_FOUND = 20

/** What is held about a customer, and its end. */
export function personalDataHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    findCustomers: async ({ caller, query }) => {
      const found = await store.read(caller.workspace.id, ({ personalData }) =>
        personalData.find(query.words, MOST_FOUND),
      )
      return { items: found.map(showCustomer) }
    },
    exportCustomer: ({ caller, params, locale }) =>
      store.read(caller.workspace.id, async ({ personalData }) => {
        const id = params.id as CustomerId
        if ((await personalData.load(id)) === null) throw new Failure('not-found', 'give-up')
        const now = new Date(clock.now())
        const content = personArchive(await personalData.rows(id), await personalData.files(id), now, locale)
        return {
          name: `dane-osoby-${now.toISOString().slice(0, 10)}.zip`,
          type: 'application/zip',
          content,
          isPrivate: true,
        }
      }),
    eraseCustomer: async ({ caller, params, body }) => {
      await erasePerson({ workspace: caller.workspace.id, customer: params.id as CustomerId, ...body }, ports)
    },
    readRetention: ({ caller }) =>
      store.read(caller.workspace.id, async ({ personalData }) => ({ ...(await personalData.retention()) })),
    previewRetention: ({ caller, body }) => previewRetention(caller.workspace.id, body, ports),
    updateRetention: ({ caller, body }) =>
      store.transact(caller.workspace.id, ({ personalData }) => personalData.setRetention(body)),
  }
}

function showCustomer({ lastAt, ...customer }: FoundCustomer): z.input<typeof foundCustomer> {
  return { ...customer, lastAt: isoTime(lastAt) }
}
