import type { Bilingual, Share } from '../vocabulary/vocabulary.ts'

/** What raises the risk that a matter escalates, each 0–1. */
export interface RiskSources {
  readonly threat: number
  readonly negative: number
  readonly anger: number
  readonly urgent: number
  readonly toxic: number
  readonly wantsPerson: number
  readonly complaint: number
  readonly promiseRecalled: number
}

export type RiskReason = keyof RiskSources

/** How far each source alone brings the risk. A threat in words is nearly the escalation itself; the others only lead there. */
const REACH: RiskSources = {
  threat: 0.9,
  negative: 0.25,
  anger: 0.35,
  urgent: 0.1,
  toxic: 0.25,
  wantsPerson: 0.1,
  complaint: 0.1,
  promiseRecalled: 0.05,
}

/** Why a matter may escalate, as the console and the command line say it. */
export const RISK_REASONS: Readonly<Record<RiskReason, Bilingual>> = {
  threat: {
    pl: 'grozi odejściem, prawnikiem, urzędem lub mediami',
    en: 'threatens to leave, with law, an authority or media',
  },
  negative: { pl: 'pisze z niezadowoleniem', en: 'is displeased' },
  anger: { pl: 'pisze w złości', en: 'is angry' },
  urgent: { pl: 'sprawa nie może czekać', en: 'the matter cannot wait' },
  toxic: { pl: 'używa obraźliwych słów', en: 'uses abusive words' },
  wantsPerson: { pl: 'chce rozmawiać z człowiekiem', en: 'wants to talk to a person' },
  complaint: { pl: 'składa reklamację', en: 'lodges a complaint' },
  promiseRecalled: { pl: 'powołuje się na obietnicę firmy', en: 'recalls a promise of the firm' },
}

const NAMES = Object.keys(REACH) as readonly RiskReason[]
/** A source that raises the risk by less is not worth a word. */
const WORTH_SAYING = 0.04

/** Risk that the matter escalates: the sources add up as independent causes do, so it never leaves 0–1. */
export function escalationRisk(sources: RiskSources): Share {
  return (1 - NAMES.reduce((calm, name) => calm * (1 - REACH[name] * sources[name]), 1)) as Share
}

/** Of the risk that stood, so much is left by a calmer message: a threat is not taken back by asking when the office is open. */
export const RISK_KEPT = 0.7

/** Which of a customer's messages, in their order, the risk of their conversation still speaks of; undefined where there is none. */
export function riskiest<M>(messages: readonly M[], riskOf: (message: M) => number): M | undefined {
  const left = (message: M, at: number) => riskOf(message) * RISK_KEPT ** (messages.length - 1 - at)
  const risks = messages.map(left)
  return messages[risks.lastIndexOf(Math.max(...risks))]
}

/** What the risk comes from, the strongest first; empty where there is hardly any. */
export function riskReasons(sources: RiskSources): readonly RiskReason[] {
  const raises = (name: RiskReason) => REACH[name] * sources[name]
  return NAMES.filter((name) => raises(name) >= WORTH_SAYING).toSorted((a, b) => raises(b) - raises(a))
}
