import type { Procedure } from '../playbook/playbook.ts'
import { COMPLAINT_INTAKE } from './shipped/complaint-intake.ts'
import { ADDRESS_CHANGE, DELIVERY_DELAY, ORDER_STATUS } from './shipped/order-procedures.ts'
import { INVOICE, OPENING_HOURS, RETURN, UNSUBSCRIBE } from './shipped/plain-procedures.ts'

/** What every firm may start from; on where no order data are needed. Where two start on one message, the first does. */
export const SHIPPED_PROCEDURES: readonly Procedure[] = [
  COMPLAINT_INTAKE,
  RETURN,
  ORDER_STATUS,
  DELIVERY_DELAY,
  ADDRESS_CHANGE,
  INVOICE,
  OPENING_HOURS,
  UNSUBSCRIBE,
]
