/** How soon the surge alarm notices a burst on one matter, and how often it cries wolf: simulated minutes, no clock. */
import { watchSurge } from '../core/problem/problem.ts'
import { randomFrom } from '../training/numeric/random.ts'
import { type Figure, median, printFigures, quantile } from './figures.ts'

/** Conversations a minute on ten matters of one desk, from a busy one to one that comes up twice a week. */
const MATTERS = [1, 0.5, 0.2, 0.1, 0.1, 0.05, 0.02, 0.01, 0.005, 0.0003]
const DAY = 24 * 60
const DAYS = 60
const BURSTS = 1_000
const HOUR = 60
/** An alarm in more than a fortnight that means nothing is soon switched off. */
const MOST_FALSE = 1 / 14

const next = randomFrom(20_261_122)

/** @source Knuth, The Art of Computer Programming 2, 3.4.1 */
function poisson(mean: number): number {
  const end = Math.exp(-mean)
  let count = -1
  for (let product = 1; product > end; product *= next()) count += 1
  return count
}

/** Alarms that begin in so many days without a burst, watched every minute over the last hour as the product does. */
function falseAlarms(usual: number, minutes: number): number {
  const window: number[] = new Array<number>(HOUR).fill(0)
  let alarms = 0
  let wasOn = false
  for (let minute = 0; minute < minutes; minute += 1) {
    window.shift()
    window.push(poisson(usual))
    const isOn = watchSurge({ perMinute: window, usual }) !== null
    if (isOn && !wasOn) alarms += 1
    wasOn = isOn
  }
  return alarms
}

/** Minutes from the burst's beginning to the alarm; an hour where there was none. */
function delay(usual: number, burst: number): number {
  const perMinute = Array.from({ length: HOUR }, () => poisson(usual))
  for (let minute = 1; minute <= HOUR; minute += 1) {
    perMinute.shift()
    perMinute.push(poisson(burst))
    if (watchSurge({ perMinute, usual }) !== null) return minute
  }
  return HOUR
}

const wrong = MATTERS.reduce((sum, usual) => sum + falseAlarms(usual, DAYS * DAY), 0) / DAYS
const figures: Figure[] = [
  {
    what: `false alarms a day over ${MATTERS.length} matters (n ${DAYS} days)`,
    reached: wrong.toFixed(3),
    beside: `at most ${MOST_FALSE.toFixed(3)}, one in a fortnight`,
    holds: wrong <= MOST_FALSE,
  },
  ...[
    [0.02, 1],
    [0.1, 1],
    [0.1, 3],
    [1, 5],
  ].map(([usual = 0, burst = 0]): Figure => {
    const delays = Array.from({ length: BURSTS }, () => delay(usual, burst))
    return {
      what: `minutes until ${burst} a minute instead of ${usual} raise the alarm, median / 9 of 10 (n ${BURSTS})`,
      reached: `${median(delays)} / ${quantile(delays, 0.9)}`,
      beside: 'at most 15 in half of all cases',
      holds: median(delays) <= 15,
    }
  }),
]
printFigures('Surge alarm', figures)
