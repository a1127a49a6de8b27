/** How soon the topic breaker notices that a topic got worse, and how often it stops one that did not: simulated, no clock. */
import { type Served, watchTopic } from '../core/breaker/breaker.ts'
import type { ConversationId, Instant, Share } from '../core/vocabulary/vocabulary.ts'
import { randomFrom } from '../training/numeric/random.ts'
import { type Figure, median, printFigures, quantile } from './figures.ts'

const RUNS = 10_000
const DELAY_RUNS = 1_000
/** About a quarter of a year of one topic in a small shop. */
const QUARTER = 400
/** As usual for so long before it got worse. */
const BEFORE = 100
const LONGEST = 2_000
/** Of topics at their usual rate. */
const MOST_STOPPED_WRONGLY = 0.02
/** A topic with five times its usual trouble is stopped after so many conversations, in half of all cases. */
const LATEST = 30

const chance = randomFrom(20_261_122)

function served(mistaken: boolean): Served {
  return {
    conversation: 'r' as ConversationId,
    topic: 'return-goods',
    at: 0 as Instant,
    mistaken,
    wantedPerson: false,
    handedOver: false,
    cameBack: null,
    confirmed: false,
  }
}

function draw(length: number, rate: number): Served[] {
  return Array.from({ length }, () => served(chance() < rate))
}

function wronglyStopped(usual: number): number {
  const runs = Array.from({ length: RUNS }, () => watchTopic(draw(QUARTER, usual), usual as Share).level >= 1)
  return runs.filter(Boolean).length / RUNS
}

/** Conversations from the change to the stop, of runs that had not stopped before it. */
function delays(usual: number, worse: number): readonly number[] {
  const found: number[] = []
  while (found.length < DELAY_RUNS) {
    const { level, seen } = watchTopic([...draw(BEFORE, usual), ...draw(LONGEST, worse)], usual as Share)
    if (level < 1) found.push(LONGEST)
    else if (seen > BEFORE) found.push(seen - BEFORE)
  }
  return found
}

const figures = [0.08, 0.12, 0.2].flatMap((usual): readonly Figure[] => {
  const wrongly = wronglyStopped(usual)
  const percent = `${Math.round(100 * usual)} %`
  return [
    {
      what: `stopped wrongly within ${QUARTER} conversations at ${percent} (n ${RUNS})`,
      reached: `${(100 * wrongly).toFixed(2)} %`,
      beside: `${100 * MOST_STOPPED_WRONGLY} %`,
      holds: wrongly <= MOST_STOPPED_WRONGLY,
    },
    ...[2, 3, 5].map((times): Figure => {
      const seen = delays(usual, Math.min(0.95, times * usual))
      return {
        what: `from ${percent} to ×${times}: conversations until it stops, median / p90 (n ${DELAY_RUNS})`,
        reached: `${median(seen)} / ${quantile(seen, 0.9)}`,
        beside: times === 5 ? `${LATEST} (median)` : '',
        holds: times === 5 ? median(seen) <= LATEST : null,
      }
    }),
  ]
})
printFigures('Topic breaker', figures)
