import type { Share } from '../vocabulary/vocabulary.ts'

/** What raises the risk that a matter escalates, each 0–1. */
export interface RiskSources {
  readonly threat: number
  readonly negative: number
  readonly anger: number
  readonly urgent: number
  readonly toxic: number
  readonly wantsPerson: number
  readonly complaint: number
}

/** How far each source alone brings the risk. A threat in words is nearly the escalation itself; the others only lead there. */
const REACH: RiskSources = {
  threat: 0.9,
  negative: 0.25,
  anger: 0.35,
  urgent: 0.1,
  toxic: 0.25,
  wantsPerson: 0.1,
  complaint: 0.1,
}

/** Risk that the matter escalates: the sources add up as independent causes do, so it never leaves 0–1. */
export function escalationRisk(sources: RiskSources): Share {
  const names = Object.keys(REACH) as (keyof RiskSources)[]
  return (1 - names.reduce((calm, name) => calm * (1 - REACH[name] * sources[name]), 1)) as Share
}
