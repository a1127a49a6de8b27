import type { DurationUnit, Fact, FactOf } from '../../../polish/polish.ts'
import { matchesOf } from '../text/matches.ts'

/** A term of one unit, told by an adjective: "miesięczny okres wypowiedzenia", "z tygodniowym wyprzedzeniem". */
const ONE =
  /(?<!\p{L})(miesięczn|tygodniow|roczn|kwartaln|półroczn|dwutygodniow)(?:y|a|e|ego|ej|emu|ym|ą)(?=\s+(?:\p{L}+\s+)?(?:okres|termin|wypowiedzeni|gwarancj|rękojmi|wyprzedzeni|karencj|ochron))/giu
const LENGTHS: Readonly<Record<string, readonly [amount: number, unit: DurationUnit]>> = {
  miesięczn: [1, 'month'],
  tygodniow: [1, 'week'],
  dwutygodniow: [2, 'week'],
  kwartaln: [3, 'month'],
  półroczn: [6, 'month'],
  roczn: [1, 'year'],
}

/** Terms whose number stands in no word of its own; those that are read already are left out. */
export function bareTerms(text: string, stated: readonly Fact[]): readonly Fact[] {
  return matchesOf(ONE, text).flatMap((match): Fact[] => {
    const [written, stem = ''] = match
    const length = LENGTHS[stem.toLowerCase()]
    const start = match.index
    const end = start + written.length
    if (length === undefined || stated.some((fact) => fact.start < end && start < fact.end)) return []
    const [amount, unit] = length
    const term: FactOf<'duration'> = {
      kind: 'duration',
      start,
      end,
      text: written,
      value: { amount, from: null, unit, bound: 'exact' },
      subject: [],
    }
    return [term]
  })
}
