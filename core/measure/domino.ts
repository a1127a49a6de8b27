import type { CostSettings } from '../playbook/playbook.ts'
import { type Count, compareRates, type RateRatio } from '../statistics/statistics.ts'
import { type Grosze, LINKS, type Link } from '../vocabulary/vocabulary.ts'

/** Audited conversations that are alike in what was pushed over. */
export interface DominoCount {
  readonly mistaken: boolean
  readonly fell: readonly Link[]
  readonly conversations: number
  /** Of the orders that were lost in them. */
  readonly lostValue: Grosze
}

export interface DominoLink {
  readonly link: Link
  /** Conversations with a mistake, and those of them after which it happened. */
  readonly mistaken: Count
  /** The same without a mistake: what happens anyway. */
  readonly flawless: Count
  /** How many times as often after a mistake, with an exact 95 % interval. */
  readonly ratio: RateRatio | null
  /** How many came on top of what happens anyway; 0 where a mistake brings none. */
  readonly extra: number
  readonly cost: Grosze
  /** Stopping the row before this piece: a person looks after everybody whom the piece before has reached. */
  readonly cut: { readonly cases: number; readonly work: Grosze; readonly saved: Grosze }
}

export interface Domino {
  readonly links: readonly DominoLink[]
  readonly cost: Grosze
  /** Where a złoty of work saves most, if it saves more than it costs. */
  readonly cheapest: Link | null
}

/**
 * Part of a year's revenue that a customer takes away who was displeased and said so.
 * @source error-catalogue, section Cost: 15 % after an ignored complaint. A published estimate, shown as an estimate.
 */
const DISPLEASED = 0.15
/** A complaint is registered, and answered later: two pieces of work beside the conversation. */
const COMPLAINT_WORK = 2

/**
 * What mistakes cost further down: each piece of the row is counted only as far as it falls more often after a mistake than without one.
 * A piece has the price of the work that it makes, or of the revenue that it takes. Nothing here proves that the mistake pushed:
 * who is troubled anyway may meet more mistakes.
 */
export function measureDomino(counts: readonly DominoCount[], costs: CostSettings): Domino {
  const work = (costs.minutesPerMistake / 60) * costs.labourPerHour
  const lost = counts.filter(({ mistaken }) => mistaken).reduce((sum, { lostValue }) => sum + lostValue, 0)
  const losers = sumOf(counts, (one) => one.mistaken && one.fell.includes('lost-order'))
  const price: Readonly<Record<Link, number>> = {
    'repeat-contact': work,
    complaint: COMPLAINT_WORK * work,
    'low-rating': costs.revenuePerCustomer * DISPLEASED,
    'lost-order': losers === 0 ? 0 : lost / losers,
  }
  const links = LINKS.map((link, n) => {
    const mistaken = countOf(counts, true, link)
    const flawless = countOf(counts, false, link)
    const usual = flawless.exposures === 0 ? 0 : flawless.events / flawless.exposures
    const extra = Math.max(0, mistaken.events - usual * mistaken.exposures)
    const reached = LINKS[n - 1]
    const isReached = ({ mistaken, fell }: DominoCount) => mistaken && (reached === undefined || fell.includes(reached))
    const cases = sumOf(counts, isReached)
    // Of those whom this piece reached, only the extra ones would have been spared by stopping the row.
    const spared = mistaken.events === 0 ? 0 : extra / mistaken.events
    const fallen = (later: Link) =>
      sumOf(counts, (one) => isReached(one) && one.fell.includes(link) && one.fell.includes(later))
    const after = LINKS.slice(n).reduce((sum, later) => sum + price[later] * fallen(later), 0)
    return {
      link,
      mistaken,
      flawless,
      ratio: compareRates(flawless, mistaken),
      extra,
      cost: Math.round(extra * price[link]) as Grosze,
      cut: { cases, work: Math.round(cases * work) as Grosze, saved: Math.round(spared * after) as Grosze },
    }
  })
  return {
    links,
    cost: links.reduce((sum, { cost }) => sum + cost, 0) as Grosze,
    cheapest: cheapestOf(links),
  }
}

function cheapestOf(links: readonly DominoLink[]): Link | null {
  const worth = ({ cut: { work, saved } }: DominoLink) => (work === 0 ? 0 : saved / work)
  const [best] = links.filter(({ cut }) => cut.saved > cut.work).toSorted((a, b) => worth(b) - worth(a))
  return best?.link ?? null
}

function countOf(counts: readonly DominoCount[], mistaken: boolean, link: Link): Count {
  return {
    events: sumOf(counts, (one) => one.mistaken === mistaken && one.fell.includes(link)),
    exposures: sumOf(counts, (one) => one.mistaken === mistaken),
  }
}

function sumOf(counts: readonly DominoCount[], is: (one: DominoCount) => boolean): number {
  return counts.reduce((sum, one) => sum + (is(one) ? one.conversations : 0), 0)
}
