import type { Output } from '../app/request.ts'

type Problem = Pick<
  Output<'listProblems'>['items'][number],
  'cases' | 'costPerMonth' | 'isCurrent' | 'severity' | 'trend'
>

export const ORDERS = ['cost', 'harm', 'growth'] as const
export type Order = (typeof ORDERS)[number]

/**
 * Problems by what they cost, by how much they harm (conversations weighed by how grave the kind of mistake is), or by how surely they grow.
 * What the last search found no more stands last in every order.
 */
export function inOrder<P extends Problem>(problems: readonly P[], order: Order): readonly P[] {
  const weight: Record<Order, (problem: P) => number> = {
    cost: ({ costPerMonth }) => costPerMonth,
    harm: ({ cases, severity }) => cases * severity * severity,
    // The lower end: a doubling of two cases is no growth yet.
    growth: ({ trend }) => trend.change?.low ?? 0,
  }
  return problems.toSorted((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || weight[order](b) - weight[order](a))
}
