import type { Topic } from '../vocabulary/vocabulary.ts'
import { OF_ACCOUNT } from './topic-cues/account.ts'
import { OF_CLAIMS } from './topic-cues/claims.ts'
import { OF_FIRM } from './topic-cues/firm.ts'
import { OF_ORDERS } from './topic-cues/orders.ts'
import { OF_SHOP } from './topic-cues/shop.ts'

/**
 * Wordings that point to a topic, as cues. They decide nothing: each topic's cues are one more thing that the classifier sees and weighs.
 */
export const TOPIC_CUES: Readonly<Record<Topic, string>> = {
  ...OF_ORDERS,
  ...OF_CLAIMS,
  ...OF_SHOP,
  ...OF_ACCOUNT,
  ...OF_FIRM,
}
