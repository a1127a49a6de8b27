/** Kinds of finding on the service, in the order in which they are shown. */
export const UPKEEP_KINDS = [
  'knowledge-gap',
  'inconsistent-answer',
  'conflicting-articles',
  'stale-article',
  'dead-link-in-article',
  'ownerless-problem',
  'regression-after-change',
] as const
export type UpkeepKind = (typeof UPKEEP_KINDS)[number]

export function parseUpkeepSearch({ kind }: Record<string, unknown>): { readonly kind?: UpkeepKind } {
  const known = UPKEEP_KINDS.find((one) => one === kind)
  return known === undefined ? {} : { kind: known }
}
