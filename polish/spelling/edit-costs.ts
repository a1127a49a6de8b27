/** Prices of slips of the pen, in tenths of an ordinary wrong letter. */
export const ORDINARY = 10
/** A letter typed twice, or once instead of twice. */
export const DOUBLED = 5
/** Two letters changing places. */
export const SWAPPED = 7

/** Letters confused because a mark was forgotten or misplaced, or because they sound the same. */
const ALIKE = 'aą cć eę lł nń oó sś zź zż źż uó żz ćc śs ńn ij yi'
const ALIKE_COST = 3

/** Rows of a Polish keyboard: the neighbour of a key is hit by mistake. */
const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const NEAR_COST = 7

const pairs = new Map<string, number>()
const setBoth = (a: string, b: string, cost: number): void => {
  if (!pairs.has(a + b)) pairs.set(a + b, cost)
  if (!pairs.has(b + a)) pairs.set(b + a, cost)
}
for (const pair of ALIKE.split(' ')) setBoth(pair.charAt(0), pair.charAt(1), ALIKE_COST)
KEY_ROWS.forEach((row, index) => {
  for (let at = 0; at < row.length; at++) {
    if (at + 1 < row.length) setBoth(row.charAt(at), row.charAt(at + 1), NEAR_COST)
    for (const below of [at - 1, at]) {
      const key = KEY_ROWS[index + 1]?.charAt(below)
      if (key) setBoth(row.charAt(at), key, NEAR_COST)
    }
  }
})

/** What it costs to have typed one letter for another. */
export const substitution = (typed: string, meant: string): number =>
  typed === meant ? 0 : (pairs.get(typed + meant) ?? ORDINARY)
