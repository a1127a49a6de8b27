import type { Polish } from '../../polish/polish.ts'
import type { Span } from '../vocabulary/vocabulary.ts'
import { faultAdmittedIn, faultAllegedIn, promiseRecalledIn } from './blame.ts'
import { complaintIn } from './complaint.ts'
import { escalationIn } from './escalation.ts'
import { gratitudeIn } from './gratitude.ts'
import { ironyIn } from './irony.ts'
import { type MessageWords, readWords } from './message-words.ts'
import { personRequestIn } from './person-request.ts'
import type { Signals } from './record.ts'
import { withdrawalIn } from './withdrawal.ts'

/** What a message does beside its topic. `unkind`: how negative it is, 0–1. */
export function signalsOf(message: MessageWords, unkind: number): Signals {
  return {
    complaint: complaintIn(message),
    withdrawal: withdrawalIn(message),
    escalation: escalationIn(message),
    wantsPerson: personRequestIn(message),
    irony: ironyIn(message, unkind),
    gratitude: gratitudeIn(message),
    faultAlleged: faultAllegedIn(message),
    faultAdmitted: faultAdmittedIn(message),
    promiseRecalled: promiseRecalledIn(message),
  }
}

/** Where a complaint in law's sense stands; null when nowhere. */
export function findComplaint(text: string, polish: Polish): Span | null {
  return complaintIn(readWords(text, polish))
}

/** Where the customer withdraws from a distance contract; null when nowhere. */
export function findWithdrawal(text: string, polish: Polish): Span | null {
  return withdrawalIn(readWords(text, polish))
}

/** Where a threat to leave, of a lawyer, an authority, the media or a chargeback stands; null when nowhere. */
export function findEscalation(text: string, polish: Polish): Span | null {
  return escalationIn(readWords(text, polish))
}

/** Where the customer asks for a person, a phone number or a call back; null when nowhere. */
export function findPersonRequest(text: string, polish: Polish): Span | null {
  return personRequestIn(readWords(text, polish))
}

/** Where the customer gives thanks; null when nowhere. */
export function findGratitude(text: string, polish: Polish): Span | null {
  return gratitudeIn(readWords(text, polish))
}
