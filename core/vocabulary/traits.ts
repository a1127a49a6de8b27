/**
 * What may tell where mistakes come from. The order is the order of preference where two tell equally well:
 * what the firm can change by itself first, then what is merely true of the customers' words, and people last of all.
 */
export const TRAITS = [
  'article',
  'macro',
  'link',
  'week-hour',
  'topic',
  'week',
  'team',
  'carrier',
  'product',
  'channel',
  'handling',
  'word',
  'author',
] as const
export type TraitName = (typeof TRAITS)[number]
