import type { Grosze, Instant } from '../vocabulary/vocabulary.ts'
import { type Course, courseWith } from './course.ts'
import { monthsBetween } from './rank-problems.ts'

/** What a problem comes to. */
export interface Figures {
  readonly cases: number
  readonly customers: number
  readonly costPerMonth: Grosze
  readonly course: Course
}

/** What one conversation adds to it. */
export interface Growth {
  readonly at: Instant
  readonly cost: Grosze
  /** The problem had no mistake of it before, or of its customer. */
  readonly isNewConversation: boolean
  readonly isNewCustomer: boolean
  /** The search counted it among the conversations that might have had the mistake. */
  readonly isCounted: boolean
}

/** The figures with one conversation's mistakes more, over the time from `from` to `to` that the search looked at. */
export function growFigures(
  { cases, customers, costPerMonth, course }: Figures,
  { at, cost, isNewConversation, isNewCustomer, isCounted }: Growth,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Figures {
  return {
    cases: cases + Number(isNewConversation),
    customers: customers + Number(isNewCustomer),
    costPerMonth: (costPerMonth + Math.round(cost / monthsBetween(from, to))) as Grosze,
    course: isNewConversation ? courseWith(course, at, to, isCounted) : course,
  }
}
