import { ALIKE, LEAST_WORDS, likeness, OTHERS, pairsOf } from '../guard/guard.ts'
import type { Macro } from '../playbook/playbook.ts'
import { type ShareOf, shareOf } from '../statistics/statistics.ts'
import type { CustomerId } from '../vocabulary/vocabulary.ts'

/** What a consultant wrote to a customer. Whose it is, is not said: the figure is the team's. */
export interface WrittenReply {
  readonly customer: CustomerId
  readonly text: string
}

export interface TemplateShare {
  /** Replies long enough to be compared. */
  readonly replies: number
  /** As good as a ready text of the firm's. */
  readonly macros: number
  /** As good as what two other customers got, and no ready text. */
  readonly templates: number
  /** Both of all: how far the team answers without a word of its own. Null where there is nothing. */
  readonly share: ShareOf | null
}

interface Read {
  readonly customer: CustomerId
  readonly pairs: ReadonlySet<string>
}

/** How many replies say nothing that others were not told; what is alike is what the guard's `template-reply` calls alike. */
export function measureTemplates(replies: readonly WrittenReply[], macros: readonly Macro[]): TemplateShare {
  const texts = macros.map(({ text }) => pairsOf(text))
  const read = replies
    .map(({ customer, text }) => ({ customer, pairs: pairsOf(text) }))
    // So many words have one pair less, where none is said twice.
    .filter(({ pairs }) => pairs.size >= LEAST_WORDS - 1)
  const rest: Read[] = []
  let ofMacros = 0
  for (const one of read)
    if (texts.some((text) => likeness(one.pairs, text) >= ALIKE)) ofMacros += 1
    else rest.push(one)
  const templates = countAlike(rest)
  const bare = ofMacros + templates
  return { replies: read.length, macros: ofMacros, templates, share: shareOf(bare, read.length - bare) }
}

/**
 * Replies of which two other customers got the like. Two sets so alike share one of the rarest pairs of each, so only replies that do are
 * compared. @source Chaudhuri, Ganti & Kaushik, ICDE 2006: prefix filter
 */
function countAlike(replies: readonly Read[]): number {
  const frequency = new Map<string, number>()
  for (const { pairs } of replies) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1)
  const rarest = replies.map(({ pairs }) => {
    const sorted = [...pairs].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
    return sorted.slice(0, pairs.size - Math.ceil(ALIKE * pairs.size) + 1)
  })
  const holders = new Map<string, Read[]>()
  replies.forEach((one, n) => {
    for (const pair of rarest[n] ?? []) {
      const there = holders.get(pair)
      if (there === undefined) holders.set(pair, [one])
      else there.push(one)
    }
  })
  return replies.filter((one, n) =>
    isTemplate(one, new Set((rarest[n] ?? []).flatMap((pair) => holders.get(pair) ?? []))),
  ).length
}

function isTemplate(one: Read, others: ReadonlySet<Read>): boolean {
  const customers = new Set<CustomerId>()
  for (const other of others) {
    if (other.customer === one.customer || likeness(one.pairs, other.pairs) < ALIKE) continue
    customers.add(other.customer)
    if (customers.size === OTHERS) return true
  }
  return false
}
