import {
  type FindingCode,
  type Handling,
  isErrorCode,
  isOwnCode,
  type Severity,
} from '../../core/vocabulary/vocabulary.ts'

export const HANDLINGS = ['manual', 'automatic', 'hybrid'] as const satisfies readonly Handling[]
export const STATES = ['found', 'contested', 'confirmed', 'withdrawn'] as const
type MistakeState = (typeof STATES)[number]

/** The ledger's filters as they stand in the address, so that any number elsewhere can link to its cases. */
export interface LedgerSearch {
  readonly code?: FindingCode
  readonly handling?: Handling
  readonly state?: MistakeState
  readonly minSeverity?: Severity
  /** Days, both included: `2026-11-22`. */
  readonly from?: string
  readonly to?: string
  readonly conversation?: string
  /** The mistake that stands open. */
  readonly open?: string
}

/** Reads filters from an address; whatever cannot be read is left out. */
export function parseLedgerSearch(search: Record<string, unknown>): LedgerSearch {
  const { code, handling, state, minSeverity, from, to, conversation, open } = search
  return withoutNothing({
    code: typeof code === 'string' && (isErrorCode(code) || isOwnCode(code)) ? code : undefined,
    handling: HANDLINGS.find((known) => known === handling),
    state: STATES.find((known) => known === state),
    minSeverity: ([2, 3, 4] as const).find((known) => known === Number(minSeverity)),
    from: day(from),
    to: day(to),
    conversation: typeof conversation === 'string' ? conversation : undefined,
    open: typeof open === 'string' ? open : undefined,
  })
}

/** The same filters as the route takes them: a day becomes its first and its last moment on the reader's clock. */
export function ledgerQuery({ code, handling, state, minSeverity, from, to, conversation }: LedgerSearch) {
  return withoutNothing({
    code,
    handling,
    state,
    minSeverity,
    conversation,
    from: from === undefined ? undefined : new Date(`${from}T00:00:00`).toISOString(),
    to: to === undefined ? undefined : new Date(`${to}T23:59:59.999`).toISOString(),
  })
}

function day(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))
    ? value
    : undefined
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> }

function withoutNothing<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>
}
