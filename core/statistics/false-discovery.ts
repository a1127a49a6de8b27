/**
 * Which of many chances (p-values) may be called findings so that at most the given share of those called is expected to be false.
 * The same order as given. Holds for independent and for positively related tests. `asked`: how many tests there were in all, where those
 * given were chosen by their outcome.
 * @source Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995); Benjamini & Yekutieli, Annals of Statistics 29 (2001)
 */
export function discoveries(
  chances: readonly number[],
  falseShare: number,
  asked = chances.length,
): readonly boolean[] {
  const sorted = [...chances].sort((a, b) => a - b)
  const rank = sorted.findLastIndex((chance, i) => chance <= ((i + 1) / asked) * falseShare)
  const limit = rank < 0 ? Number.NEGATIVE_INFINITY : (sorted[rank] ?? 0)
  return chances.map((chance) => chance <= limit)
}
