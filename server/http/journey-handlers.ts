import { type DominoLink, measureDomino } from '../../core/measure/measure.ts'
import { type DurationMs, type Instant, STAGES, type Stage } from '../../core/vocabulary/vocabulary.ts'
import type { StageCount } from '../ports/journeys.ts'
import { findSurges } from '../workflows/find-surges.ts'
import type { Handlers } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { showCount, showRatio } from './problem-wire.ts'

const DAY_MS = 86_400_000
/** What a firm looks at is a season or a year; more would read its whole history. */
const LONGEST_MS = 732 * DAY_MS

/** Where mistakes happen on the customer's way, and what they push over. */
export function journeyHandlers({ store, clock }: HttpPorts): Handlers<'listSurges' | 'readDomino' | 'readErrorMap'> {
  return {
    listSurges: async ({ caller }) => {
      const items = await findSurges(caller.workspace.id, { store, clock })
      return { items: items.map(({ since, ...surge }) => ({ ...surge, since: isoTime(since) })) }
    },
    readErrorMap: async ({ caller, query }) => {
      const { from, to } = periodOf(query)
      const { conversations, counts } = await store.read(caller.workspace.id, ({ journeys }) =>
        journeys.stages(from, to),
      )
      return { conversations, stages: STAGES.map((stage) => showStage(stage, counts)) }
    },
    readDomino: async ({ caller, query }) => {
      const { from, to } = periodOf(query)
      const { counts, costs } = await store.read(caller.workspace.id, async ({ journeys, playbooks }) => {
        const { targets, costs } = await playbooks.currentRules()
        const repeatWithin = (targets.repeatWindowDays * DAY_MS) as DurationMs
        return { counts: await journeys.domino(from, to, repeatWithin), costs }
      })
      const { links, cost, cheapest } = measureDomino(counts, costs)
      const ofKind = (mistaken: boolean) =>
        counts.reduce((sum, one) => sum + (one.mistaken === mistaken ? one.conversations : 0), 0)
      return {
        conversations: ofKind(true) + ofKind(false),
        mistaken: ofKind(true),
        cost: toPln(cost),
        links: links.map(showLink),
        cheapest,
      }
    },
  }
}

function periodOf(query: { readonly from: string; readonly to: string }) {
  const from = Date.parse(query.from) as Instant
  return { from, to: Math.min(Date.parse(query.to), from + LONGEST_MS) as Instant }
}

function showStage(stage: Stage, counts: readonly StageCount[]) {
  const own = counts.filter((one) => one.stage === stage)
  const sum = (of: (one: StageCount) => number) => own.reduce((total, one) => total + of(one), 0)
  return {
    stage,
    mistakes: sum(({ mistakes }) => mistakes),
    cost: own.reduce((total, { cost }) => total + toPln(cost), 0),
    codes: own.map(({ code, mistakes, conversations, cost }) => ({ code, mistakes, conversations, cost: toPln(cost) })),
  }
}

function showLink({ link, mistaken, flawless, ratio, extra, cost, cut }: DominoLink) {
  return {
    link,
    mistaken: showCount(mistaken),
    flawless: showCount(flawless),
    ratio: showRatio(ratio),
    extra,
    cost: toPln(cost),
    cut: { cases: cut.cases, work: toPln(cut.work), saved: toPln(cut.saved) },
  }
}
