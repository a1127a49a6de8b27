/**
 * Procedure: a routine matter walked through step by step, as the firm wrote it.
 *
 * Makes: Move (a reply and the procedure's new state, or what has to be looked up first). From: message, state, playbook.
 * Does not: look anything up itself, send, or choose a step that the playbook does not name. Customers' free text is kept for people and
 * never comes back in a reply; who asks for a person gets one, whatever question waits.
 */
export { PROCEDURE_FIELDS } from './fields.ts'
export { follow } from './follow.ts'
export { gathered } from './gathered.ts'
export type { Learnt, Move, Need, ProcedureState, ProcedureTrace, RegisteredComplaint, SlotValue } from './record.ts'
export { SHIPPED_PROCEDURES } from './shipped.ts'
export { procedureProblems } from './sound.ts'
