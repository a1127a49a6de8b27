import type { Fact } from '../../../polish/polish.ts'
import { matchesOf } from '../text/matches.ts'

/** A number with no unit of its own at the end of a list's item: "sofę w 6 tygodni, fotel w 4, łóżko w 5". */
const BARE_NUMBER = /(?<=\p{L}\s)\d{1,5}(?=\s*(?:[,.;)]|$|\s(?:i|a|oraz|lub)\s))/gu

/** Facts whose unit stands only with the first of a list; their text is the bare number. */
export function elidedFacts(text: string, stated: readonly Fact[]): readonly Fact[] {
  return matchesOf(BARE_NUMBER, text).flatMap((match) => {
    const [written] = match
    const start = match.index
    const end = start + written.length
    if (stated.some((fact) => fact.start < end && start < fact.end)) return []
    const first = stated.findLast((fact) => fact.end <= start)
    if (first === undefined || /[.!?]\s/.test(text.slice(first.end, start))) return []
    const fact = withNumber(first, Number(written))
    return fact === null ? [] : [{ ...fact, start, end, text: written }]
  })
}

function withNumber(fact: Fact, number: number): Fact | null {
  if (fact.kind === 'duration') return { ...fact, value: { ...fact.value, amount: number, from: null } }
  if (fact.kind === 'amount') return { ...fact, value: { ...fact.value, minor: number * 100, from: null } }
  return null
}
