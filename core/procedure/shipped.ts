import type { Procedure } from '../playbook/playbook.ts'
import { COMPLAINT_INTAKE } from './shipped/complaint-intake.ts'

/** What every firm may start from; on where no order data are needed. */
export const SHIPPED_PROCEDURES: readonly Procedure[] = [COMPLAINT_INTAKE]
