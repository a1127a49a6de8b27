import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'

type Shown = ReturnType<Handlers['listProcedures']>['items'][number]['procedure']
type Kept = ReturnType<Handlers['listOrders']>['items'][number]

const ORDERS: readonly Kept[] = [
  {
    number: 'PK-10442',
    email: 'joanna.kruk@poczta.example',
    state: 'shipped',
    placed: ago(60 * 24 * 4).slice(0, 10),
    carrier: 'InPost',
    parcel: '520000012345678901234567',
    expected: ago(-60 * 24).slice(0, 10),
    total: 12_900,
  },
]

const COMPLAINT: Shown = {
  id: 'complaint',
  name: { pl: 'Przyjęcie reklamacji', en: 'Complaint intake' },
  enabled: true,
  version: 0,
  starts: { topics: ['complaint'], signals: ['complaint'], wordings: [] },
  steps: [
    {
      kind: 'ask',
      name: 'order',
      slot: 'order',
      as: 'order-number',
      label: { pl: 'Numer zamówienia', en: 'Order number' },
      text: { pl: 'Jaki jest numer zamówienia?', en: 'What is the order number?' },
      again: { pl: 'Numer stoi w e-mailu z potwierdzeniem.', en: 'It stands in the confirmation e-mail.' },
      optional: true,
      choices: [],
      past: false,
      opening: false,
    },
    { kind: 'register', name: 'register' },
  ],
}

/** A procedure, kept and tried as if by a server, and one order. */
export function procedureRoutes(): Pick<
  Handlers,
  | 'listProcedures'
  | 'saveProcedure'
  | 'deleteProcedure'
  | 'listProcedureVersions'
  | 'tryProcedure'
  | 'listOrders'
  | 'saveOrders'
  | 'importOrders'
  | 'readOrderSource'
  | 'updateOrderSource'
  | 'tryOrderSource'
> {
  let kept: readonly Shown[] = [COMPLAINT]
  let source: ReturnType<Handlers['readOrderSource']> = { kind: 'store', address: null, hasKey: false, kept: 1 }
  return {
    listProcedures: () => ({
      items: kept.map((procedure) => ({ procedure, shipped: procedure.id === COMPLAINT.id })),
      fields: ['order.number', 'order.state'],
    }),
    saveProcedure: ({ body: { procedure, basedOn } }) => {
      const shown = { ...procedure, version: basedOn + 1 }
      kept = [...kept.filter(({ id }) => id !== shown.id), shown]
      return shown
    },
    deleteProcedure: ({ query }) => void (kept = kept.filter(({ id }) => id !== query.id)),
    listProcedureVersions: () => ({ items: [{ version: 1, playbookVersion: 3, at: ago(60), by: 'Ola' }] }),
    tryProcedure: ({ body: { procedure, said } }) => ({
      problems: [],
      turns: said.map(({ text }) => ({
        said: text,
        reply: 'Proszę podać numer zamówienia.',
        step: procedure.steps[0]?.name ?? null,
        ended: null,
        because: null,
        refused: null,
        remarks: [],
      })),
    }),
    listOrders: () => ({ items: [...ORDERS] }),
    saveOrders: ({ body }) => ({ saved: body.orders.length }),
    importOrders: ({ body }) => ({ saved: body.csv.split('\n').length - 1, problems: [] }),
    readOrderSource: () => source,
    updateOrderSource: ({ body: { key, ...body } }) =>
      (source = { ...source, ...body, hasKey: key === undefined ? source.hasKey : key !== null }),
    tryOrderSource: ({ body }) => ({ order: ORDERS.find(({ number }) => number === body.number) ?? null }),
  }
}
