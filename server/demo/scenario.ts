import {
  CHANNELS,
  type Channel,
  HANDOVER_REASONS,
  type HandoverReason,
  isTopic,
  type Topic,
} from '../../core/vocabulary/vocabulary.ts'

/** A conversation written for the invented firm, with room for names, goods and dates. `scenarios/README.md` says how one is written. */
export interface Scenario {
  readonly id: string
  readonly topic: Topic
  readonly channels: readonly Channel[]
  /** How often it happens beside the others. */
  readonly weight: number
  /** Days before today within which it happens: `from` ≥ `to` ≥ 0. */
  readonly days: { readonly from: number; readonly to: number }
  /** Beginnings of the symbols that the order's first line may have; empty = any. */
  readonly goods: readonly string[]
  /** Full name of the one customer it happens to; null = anybody. */
  readonly customer: string | null
  /** 0 = Sunday … 6 = Saturday; null = mostly working days. */
  readonly weekday: number | null
  /** Hours of the day (UTC) between which it begins; null = mostly working hours. */
  readonly hours: { readonly from: number; readonly to: number } | null
  /** BCP 47 primary tag. */
  readonly language: string
  readonly steps: readonly Step[]
}

export type Step = { readonly afterMs: number } & (
  | {
      readonly kind: 'say'
      readonly by: 'customer' | 'assistant' | 'agent' | 'system' | 'note'
      readonly author: string | null
      readonly wordings: readonly string[]
      /** Names of the files that go with it. */
      readonly files: readonly string[]
    }
  | { readonly kind: 'ask-for-person' | 'register-complaint' | 'reopen' | 'wait' }
  | { readonly kind: 'hand-over'; readonly because: HandoverReason; readonly to: string }
  | { readonly kind: 'transfer'; readonly team: string }
  | {
      readonly kind: 'close'
      readonly category: string | null
      readonly cause: string | null
      readonly outcome: string | null
    }
  | { readonly kind: 'rate'; readonly value: number; readonly comments: readonly string[] }
)

const SPEAKERS = { K: 'customer', B: 'assistant', P: 'agent', S: 'system', N: 'note' } as const
const SAYS = /^([KBPSN])(?:\(([^)]+)\))?(?: \+(\d+)([smhd]))?(?: \[([^\]]+)\])?: (.+)$/s
const HEADER = /^(topic|channels|weight|days|goods|customer|weekday|hours|language): (.+)$/
const DOES = /^! ([a-z-]+)(?: \+(\d+)([smhd]))?(?: \| (.*))?$/
const UNIT_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Scenarios of one file. @throws {Error} naming file, line and what is wrong. */
export function parseScenarios(text: string, file: string): readonly Scenario[] {
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => parseScenario(part, file))
}

function parseScenario(part: string, file: string): Scenario {
  const [id = '', ...lines] = part.trimEnd().split('\n')
  const where = `${file}: ${id.trim()}`
  const headers = new Map<string, string>()
  const steps: Step[] = []
  for (const line of joinContinued(lines)) {
    const header = steps.length === 0 ? HEADER.exec(line) : null
    if (header !== null) headers.set(header[1] ?? '', (header[2] ?? '').trim())
    else if (line.trim() !== '') steps.push(parseStep(line, where))
  }
  const topic = headers.get('topic') ?? ''
  if (!isTopic(topic)) throw new Error(`${where}: unknown topic "${topic}"`)
  if (steps[0]?.kind !== 'say') throw new Error(`${where}: must begin with somebody saying something`)
  return {
    id: id.trim(),
    topic,
    channels: parseChannels(headers.get('channels') ?? 'chat', where),
    weight: Number(headers.get('weight') ?? 1),
    days: parseDays(headers.get('days') ?? '90-0', where),
    goods: listed(headers.get('goods')),
    customer: headers.get('customer') ?? null,
    weekday: headers.has('weekday') ? Number(headers.get('weekday')) : null,
    hours: headers.has('hours') ? parseHours(headers.get('hours') ?? '', where) : null,
    language: headers.get('language') ?? 'pl',
    steps,
  }
}

/** A line that begins with two spaces goes on with the text above it. */
function joinContinued(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (const line of lines) {
    if (line.startsWith('  ') && joined.length > 0) joined.push(`${joined.pop() ?? ''}\n${line.trim()}`)
    else joined.push(line)
  }
  return joined
}

function parseStep(line: string, where: string): Step {
  const says = SAYS.exec(line)
  if (says !== null) {
    const by = SPEAKERS[says[1] as keyof typeof SPEAKERS]
    const author = says[2] ?? null
    if ((by === 'agent' || by === 'note') && author === null) throw new Error(`${where}: who says "${line}"?`)
    const wordings = (says[6] ?? '').split(' // ')
    return { kind: 'say', by, author, afterMs: pause(says[3], says[4]), wordings, files: listed(says[5]) }
  }
  const does = DOES.exec(line)
  if (does === null) throw new Error(`${where}: cannot read "${line}"`)
  const fields = (does[4] ?? '').split('|').map((field) => field.trim())
  return { ...parseDeed(does[1] ?? '', fields, where), afterMs: pause(does[2], does[3]) }
}

function parseDeed(deed: string, [first = '', second = '', third = '']: readonly string[], where: string) {
  switch (deed) {
    case 'czlowiek':
      return { kind: 'ask-for-person' } as const
    case 'reklamacja':
      return { kind: 'register-complaint' } as const
    case 'otworz':
      return { kind: 'reopen' } as const
    case 'czekaj':
      return { kind: 'wait' } as const
    case 'zespol':
      return { kind: 'transfer', team: first } as const
    case 'przekaz': {
      const because = HANDOVER_REASONS.find((reason) => reason === first)
      if (because === undefined) throw new Error(`${where}: unknown reason "${first}"`)
      return { kind: 'hand-over', because, to: second } as const
    }
    case 'zamknij':
      return { kind: 'close', category: first || null, cause: second || null, outcome: third || null } as const
    case 'ocena': {
      const value = Number(first)
      if (!Number.isInteger(value) || value < 1 || value > 10) throw new Error(`${where}: rating "${first}"`)
      return { kind: 'rate', value, comments: second === '' ? [] : second.split(' // ') } as const
    }
    default:
      throw new Error(`${where}: unknown deed "${deed}"`)
  }
}

function pause(count: string | undefined, unit: string | undefined): number {
  return count === undefined ? 0 : Number(count) * UNIT_MS[(unit ?? 'm') as keyof typeof UNIT_MS]
}

function parseChannels(text: string, where: string): readonly Channel[] {
  return text.split(',').map((word) => {
    const channel = CHANNELS.find((known) => known === word.trim())
    if (channel === undefined) throw new Error(`${where}: unknown channel "${word}"`)
    return channel
  })
}

function listed(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(',').map((word) => word.trim())
}

function parseHours(text: string, where: string): { readonly from: number; readonly to: number } {
  const [from, to] = text.split('-').map(Number)
  if (from === undefined || to === undefined || !(from <= to && to <= 24)) throw new Error(`${where}: hours "${text}"`)
  return { from, to }
}

function parseDays(text: string, where: string): Scenario['days'] {
  const [from, to] = text.split('-').map(Number)
  if (from === undefined || to === undefined || !(from >= to && to >= 0)) throw new Error(`${where}: days "${text}"`)
  return { from, to }
}
