import type { CostSettings } from '../playbook/playbook.ts'
import { type CostGroup, type FindingCode, type Grosze, kindOf } from '../vocabulary/vocabulary.ts'

/**
 * Part of a customer's yearly revenue that such mistakes are said to cost when nothing is done about them.
 * @source error-catalogue, section Cost: long wait 12 %, no personalisation 7, order mistakes 17, poor training 10, ignored complaint 15.
 * Published estimates, shown as estimates.
 */
const REVENUE_DROP: Readonly<Record<CostGroup, number>> = {
  'long-wait': 0.12,
  'no-personalisation': 0.07,
  'order-mistake': 0.17,
  'poor-training': 0.1,
  'ignored-complaint': 0.15,
}

/** How much of a whole drop one mistake of this severity stands for: a drop is what a run of bad service does, not one slip. */
const SEVERITY_SHARE = { 1: 0.02, 2: 0.05, 3: 0.15, 4: 0.4 } as const

/** Expected cost of one mistake: revenue at risk × expected drop × weight of its severity + time to put it right × labour cost. */
export function priceMistake(code: FindingCode, severity: 1 | 2 | 3 | 4, costs: CostSettings): Grosze {
  const lost = costs.revenuePerCustomer * REVENUE_DROP[kindOf(code).costGroup] * SEVERITY_SHARE[severity]
  const handling = (costs.minutesPerMistake / 60) * costs.labourPerHour
  return Math.round(lost + handling) as Grosze
}
