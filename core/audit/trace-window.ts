import type { ConversationId, Instant } from '../vocabulary/vocabulary.ts'
import type { Trace } from './trace.ts'

/** So many conversations back are remembered, counted in lines of the archive, */
const CONVERSATIONS = 15_000
/** of one customer and of one consultant so many: what is older was answered, or has its own finding by now. */
const OF_CUSTOMER = 16
const OF_CONSULTANT = 512
/** What is forgotten leaves memory when so many more lines were read. */
const SWEEP = 1_000

/** What is remembered of a customer's conversation. */
export type Contact = Pick<Trace, 'conversation' | 'openedAt' | 'until' | 'references' | 'words' | 'told'>

/** What stands around a conversation. */
export interface Neighbours {
  /** Other conversations of the same customer, in the order in which they were read. */
  readonly contacts: readonly Contact[]
  /** How many other conversations the consultant had open at that moment. */
  readonly openAt: (consultant: string, at: Instant) => number
}

interface Read {
  readonly line: number
}
interface KeptContact extends Read {
  /** A `Contact` as JSON: a tenth of the memory, and seldom asked for. */
  readonly packed: string
}
interface Held extends Read {
  readonly conversation: ConversationId
  readonly openedAt: Instant
  readonly until: Instant
}

/**
 * The conversations read last, by customer and by consultant. Memory is bounded whatever the archive holds: what falls out is
 * forgotten, and what would rest on it is not found, never guessed.
 */
export class TraceWindow {
  #line = 0
  readonly #contacts = new Map<string, KeptContact[]>()
  readonly #held = new Map<string, Held[]>()

  add({ conversation, firm, customer, openedAt, until, people, references, words, told }: Trace): void {
    this.#line += 1
    const line = this.#line
    const contact: Contact = { conversation, openedAt, until, references, words, told }
    keep(this.#contacts, keyOf(firm, customer), { line, packed: JSON.stringify(contact) }, OF_CUSTOMER)
    for (const person of people)
      keep(this.#held, keyOf(firm, person), { line, conversation, openedAt, until }, OF_CONSULTANT)
    if (line % SWEEP !== 0) return
    this.#sweep(this.#contacts)
    this.#sweep(this.#held)
  }

  near({ conversation, firm, customer }: Trace): Neighbours {
    const contacts = (this.#contacts.get(keyOf(firm, customer)) ?? [])
      .filter((one) => this.#remembers(one))
      .map(({ packed }) => JSON.parse(packed) as Contact)
    return {
      contacts: contacts.filter((other) => other.conversation !== conversation),
      openAt: (consultant, at) => {
        // A conversation that was exported twice is open once.
        const open = new Set<ConversationId>()
        for (const other of this.#held.get(keyOf(firm, consultant)) ?? [])
          if (other.openedAt <= at && at < other.until && this.#remembers(other)) open.add(other.conversation)
        open.delete(conversation)
        return open.size
      },
    }
  }

  #remembers({ line }: Read): boolean {
    return line > this.#line - CONVERSATIONS
  }

  #sweep<T extends Read>(map: Map<string, T[]>): void {
    for (const [key, all] of map) {
      const rest = all.filter((one) => this.#remembers(one))
      if (rest.length === 0) map.delete(key)
      else if (rest.length < all.length) map.set(key, rest)
    }
  }
}

const keyOf = (firm: string, name: string): string => `${firm}\n${name}`

function keep<T>(map: Map<string, T[]>, key: string, one: T, most: number): void {
  const all = map.get(key)
  if (all === undefined) map.set(key, [one])
  else {
    all.push(one)
    if (all.length > most) all.shift()
  }
}
