export const PROMISE_TABS = ['today', 'overdue', 'open', 'kept', 'broken'] as const
export type PromiseTab = (typeof PROMISE_TABS)[number]

/** What the list shows, as it stands in the address. */
export interface PromiseSearch {
  readonly view: PromiseTab
  readonly mine?: true
  /** Days on which promises fell due, both included: `2026-11-22`. */
  readonly from?: string
  readonly to?: string
}

/** Reads the address; whatever cannot be read is left out. */
export function parsePromiseSearch({ view, mine, from, to }: Record<string, unknown>): PromiseSearch {
  const days = { from: day(from), to: day(to) }
  return {
    view: PROMISE_TABS.find((known) => known === view) ?? 'today',
    ...(mine === true ? { mine } : {}),
    ...(days.from === undefined ? {} : { from: days.from }),
    ...(days.to === undefined ? {} : { to: days.to }),
  }
}

/** The same as the route takes it: a day becomes its first and its last moment on the reader's clock. */
export function promiseQuery({ view, mine, from, to }: PromiseSearch) {
  return {
    view,
    mine: mine === true ? ('yes' as const) : ('no' as const),
    ...(from === undefined ? {} : { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === undefined ? {} : { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined
}
