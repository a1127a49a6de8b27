/** B9: mistakes grouped into problems, a thousand to a hundred thousand of them, and one mistake more, placed without another search: CPU time of core/problem alone. */
import {
  type Case,
  findProblems,
  type KeptGrouping,
  type KnownProblem,
  keepIdentities,
  keptGrouping,
  placeMistakes,
  regroup,
} from '../core/problem/problem.ts'
import {
  type ConversationId,
  type CustomerId,
  ERROR_CODES,
  type Grosze,
  type Instant,
  type MistakeId,
  type ProblemId,
  STAGES,
  TOPICS,
} from '../core/vocabulary/vocabulary.ts'
import { randomFrom } from '../training/numeric/random.ts'
import { type Figure, median, ms, printFigures } from './figures.ts'

const SIZES = [1_000, 10_000, 100_000] as const
const ROUNDS = 3
const LIMITS = { ms: 60_000, exponent: 1.2, oneMoreMs: 20 } as const
const SEASON_MS = 90 * 86_400_000
/** Of a hundred conversations so many hold a mistake, and of these a third two. */
const MISTAKEN = 0.3
const WORDS = 400
/** Conversations with a mistake between two searches. */
const MORE = 1_000

/** A season of a firm: who answered, by what channel, about what, with which words; each kind of mistake has one place where it is at home. */
function season(mistakes: number): readonly Case[] {
  const next = randomFrom(mistakes)
  const cases: Case[] = []
  for (let made = 0; made < mistakes; ) {
    const n = cases.length
    const pick = (of: number) => Math.floor(next() * of)
    const topic = pick(TOPICS.length)
    const author = pick(40)
    const words = [pick(WORDS), pick(WORDS), pick(WORDS), pick(WORDS), pick(WORDS)]
    // Half of the mistakes are at home: the kind goes with the topic, or with who answered.
    const code = next() < 0.5 ? (next() < 0.5 ? topic : author) : pick(ERROR_CODES.length)
    const count = next() < MISTAKEN ? (next() < 0.33 ? 2 : 1) : 0
    cases.push({
      conversation: `c${n}` as ConversationId,
      customer: `k${n % 9_000}` as CustomerId,
      at: ((n * SEASON_MS) / (4 * mistakes)) as Instant,
      traits: [
        { name: 'topic', value: TOPICS[topic] ?? '' },
        { name: 'author', value: `a${author}` },
        { name: 'channel', value: n % 4 === 0 ? 'email' : 'chat' },
        ...[...new Set(words)].map((word) => ({ name: 'word', value: `w${word}` }) as const),
      ],
      mistakes: Array.from({ length: count }, (_, m) => ({
        id: `m${n}-${m}` as MistakeId,
        code: ERROR_CODES[(code + m * 7) % ERROR_CODES.length] ?? 'no-apology',
        stage: STAGES[(code + m) % STAGES.length] ?? 'answer',
        cost: 500 as Grosze,
      })),
    })
    made += count
  }
  return cases
}

interface Searched {
  readonly known: readonly KnownProblem[]
  readonly kept: KeptGrouping
}

const NOTHING_DECIDED = { merged: [], split: [] }

/** One search as the product makes it: found, given the names they had, grouped as people decided. */
function search(cases: readonly Case[], known: readonly KnownProblem[]): Searched {
  const found = findProblems(cases)
  const ids = keepIdentities(found, known, (n) => `p${known.length + n}` as ProblemId)
  const named = found.map((problem, n) => ({ id: ids[n] as ProblemId, problem }))
  const { shown } = regroup(named, NOTHING_DECIDED, cases)
  const stored = shown.map(({ id, problem }) => ({
    id,
    mistakes: new Set(problem.cases.flatMap((one) => one.mistakes.map((mistake) => mistake.id))),
  }))
  return { known: stored, kept: keptGrouping(named, cases) }
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const took = new Map<number, number>()
const figures: Figure[] = []
let last: Searched = { known: [], kept: { places: [], waiting: [] } }
for (const size of SIZES) {
  const cases = season(size)
  let known = search(cases, []).known
  const again = Array.from({ length: ROUNDS }, () =>
    cpuMs(() => {
      last = search(cases, known)
      known = last.known
    }),
  )
  took.set(size, median(again))
  figures.push({
    what: `${size} mistakes of ${cases.length} conversations grouped into ${known.length} problems, CPU`,
    reached: ms(median(again)),
    beside: `limit ${LIMITS.ms / 1000} s`,
    holds: median(again) <= LIMITS.ms,
  })
}
const [least, most] = [SIZES[0], SIZES.at(-1) ?? SIZES[0]]
const exponent = Math.log((took.get(most) ?? Number.NaN) / (took.get(least) ?? Number.NaN)) / Math.log(most / least)
figures.push({
  what: `how the time grows from ${least} to ${most}: exponent`,
  reached: exponent.toFixed(2),
  beside: `limit ${LIMITS.exponent}`,
  holds: exponent <= LIMITS.exponent,
})
// Each stands on the ones before it, as they are filed between two searches.
const news = season(4 * MORE)
  .filter(({ mistakes }) => mistakes.length > 0)
  .slice(0, MORE)
let { kept } = last
const placing = cpuMs(() => {
  for (const one of news)
    kept = placeMistakes(kept, one, NOTHING_DECIDED, ({ code }) => `new-${code}` as ProblemId).kept
})
const each = placing / news.flatMap(({ mistakes }) => mistakes).length
figures.push({
  what: `one mistake more among ${most}: placed by ${kept.places.length} places of the last search, CPU`,
  reached: `${each.toFixed(3)} ms`,
  beside: `limit ${LIMITS.oneMoreMs} ms`,
  holds: each <= LIMITS.oneMoreMs,
})
printFigures('Grouping', figures)
