/** How often a price may stand for several pieces, weeks or floors. */
const MOST_TIMES = 20
const CLOSE = 1

/**
 * True when a sum can be reckoned from known sums and percentages: several times one, two together, one less another,
 * a part of one. All in grosze.
 */
export function isDerived(sum: number, known: readonly number[], percents: readonly number[]): boolean {
  const near = (value: number): boolean => Math.abs(value - sum) <= CLOSE
  return known.some(
    (one) =>
      isMultiple(sum, one) ||
      percents.some((percent) => near((one * percent) / 100) || near(one * (1 - percent / 100))) ||
      known.some((other) => near(one + other) || near(Math.abs(one - other)) || isMultiple(Math.abs(sum - one), other)),
  )
}

function isMultiple(sum: number, one: number): boolean {
  const times = one > 0 ? sum / one : 0
  return times >= 2 && times <= MOST_TIMES && Math.abs(times - Math.round(times)) < 1e-9
}
