/** A judged message: the right label, the answer, how sure the model was (0–1). */
export interface Judged {
  readonly right: string
  readonly answer: string
  readonly confidence: number
}

/** A share with its sample size and 95 % interval. */
export interface Measured {
  readonly value: number
  readonly n: number
  readonly low: number
  readonly high: number
}

/** Standard score of the two-sided 95 % interval. */
const Z = 1.959964

/** Wilson's score interval of a share. @source Wilson, Journal of the American Statistical Association 22 (1927) */
export function shareWithInterval(hits: number, n: number): Measured {
  if (n === 0) return { value: 0, n: 0, low: 0, high: 1 }
  const p = hits / n
  const middle = p + (Z * Z) / (2 * n)
  const half = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))
  const scale = 1 + (Z * Z) / n
  return {
    value: p,
    n,
    low: Math.max(0, Math.min(p, (middle - half) / scale)),
    high: Math.min(1, Math.max(p, (middle + half) / scale)),
  }
}

export function accuracy(judged: readonly Judged[]): Measured {
  return shareWithInterval(judged.filter(isRight).length, judged.length)
}

/** Accuracy where the least sure `abstained` share of messages is left unanswered. */
export function accuracyWithAbstention(judged: readonly Judged[], abstained: number): Measured {
  const surest = judged.toSorted((a, b) => b.confidence - a.confidence)
  return accuracy(surest.slice(0, Math.round(judged.length * (1 - abstained))))
}

/** F1 of one label. */
export function f1Of(judged: readonly Judged[], label: string): number {
  const hits = judged.filter((one) => one.right === label && one.answer === label).length
  const wanted = judged.filter((one) => one.right === label).length
  const given = judged.filter((one) => one.answer === label).length
  return wanted + given === 0 ? 0 : (2 * hits) / (wanted + given)
}

/** Mean F1 over the labels that occur. */
export function macroF1(judged: readonly Judged[]): number {
  const labels = [...new Set(judged.map((one) => one.right))]
  return labels.reduce((sum, label) => sum + f1Of(judged, label), 0) / labels.length
}

/** 95 % interval of any figure by resampling the judged messages, with a fixed seed. */
export function bootstrap(
  judged: readonly Judged[],
  figure: (sample: readonly Judged[]) => number,
  random: () => number,
): Measured {
  const values = Array.from({ length: 400 }, () =>
    figure(judged.map(() => judged[Math.floor(random() * judged.length)] as Judged)),
  ).sort((a, b) => a - b)
  return { value: figure(judged), n: judged.length, low: values[10] as number, high: values[389] as number }
}

const BINS = 10

/** Expected calibration error: how far confidence lies from frequency, over ten equal bins. */
export function calibrationError(judged: readonly Judged[]): number {
  return Array.from({ length: BINS }, (_, bin) => {
    const inBin = judged.filter((one) => Math.min(BINS - 1, Math.floor(one.confidence * BINS)) === bin)
    const sure = inBin.reduce((sum, one) => sum + one.confidence, 0)
    return Math.abs(sure - inBin.filter(isRight).length) / judged.length
  }).reduce((a, b) => a + b, 0)
}

/** Greatest share of `label` found while at least `precision` of what is called so is right, over all thresholds on the score. */
export function recallAtPrecision(
  scored: readonly { readonly right: boolean; readonly score: number }[],
  precision: number,
): number {
  const wanted = scored.filter((one) => one.right).length
  let hits = 0
  let best = 0
  scored
    .toSorted((a, b) => b.score - a.score)
    .forEach((one, i) => {
      if (one.right) hits++
      if (hits / (i + 1) >= precision) best = hits / wanted
    })
  return best
}

function isRight(one: Judged): boolean {
  return one.right === one.answer
}
