import { CALENDAR_RULES } from './calendar-rules.ts'
import { COMPLAINT_RULES } from './complaint-rules.ts'
import { COMPLAINT_TERMS } from './complaint-terms.ts'
import { CONFORMITY_RULES } from './conformity-rules.ts'
import { CONTRACT_RULES } from './contract-rules.ts'
import { CREDIT_RULES } from './credit-rules.ts'
import { DELIVERY_RULES } from './delivery-rules.ts'
import { DUTY_RULES } from './duty-rules.ts'
import type { LawRule } from './law-rule.ts'
import { LIABILITY_RULES } from './liability-rules.ts'
import { ORDER_RULES } from './order-rules.ts'
import { OTHER_RULES } from './other-rules.ts'
import { PRICE_RULES } from './price-rules.ts'
import { PRIVACY_RULES } from './privacy-rules.ts'
import { REFUND_RULES } from './refund-rules.ts'
import { REMEDY_RULES } from './remedy-rules.ts'
import { RETURN_RULES } from './return-rules.ts'
import { SECTOR_RULES } from './sector-rules.ts'
import { SERVICE_RULES } from './service-rules.ts'
import { TERM_RULES } from './term-rules.ts'
import { WITHDRAWAL_RULES } from './withdrawal-rules.ts'

/** Every statement that is known to be wrong. Of two that are equally sure the first is told. */
export const LAW_RULES: readonly LawRule[] = [
  ...COMPLAINT_RULES,
  ...COMPLAINT_TERMS,
  ...WITHDRAWAL_RULES,
  ...REFUND_RULES,
  ...DELIVERY_RULES,
  ...OTHER_RULES,
  ...REMEDY_RULES,
  ...CONTRACT_RULES,
  ...SERVICE_RULES,
  ...SECTOR_RULES,
  ...TERM_RULES,
  ...CALENDAR_RULES,
  ...LIABILITY_RULES,
  ...PRICE_RULES,
  ...PRIVACY_RULES,
  ...CREDIT_RULES,
  ...CONFORMITY_RULES,
  ...RETURN_RULES,
  ...ORDER_RULES,
  ...DUTY_RULES,
]
