import type { Move } from '../../core/measure/measure.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { exposureOf, weeklyReport } from '../workflows/weekly-report.ts'
import type { Handlers } from './call.ts'
import { toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { costOf, showRate, toMinutes } from './rate-wire.ts'

/** The week in two minutes. */
export function reportHandlers(ports: HttpPorts): Handlers<'readReport'> {
  return {
    readReport: async ({ caller, query }) => {
      const { week, before, moves, causes, open } = await weeklyReport(
        caller.workspace.id,
        Date.parse(query.from) as Instant,
        ports,
      )
      return {
        week: {
          ...showRate(exposureOf(week)),
          cost: costOf(week),
          firstResponseMinutes: toMinutes(week.firstResponse.medianMs),
        },
        before: { ...showRate(exposureOf(before)), firstResponseMinutes: toMinutes(before.firstResponse.medianMs) },
        worse: moves.worse.map(showMove),
        better: moves.better.map(showMove),
        causes: causes.map(({ cause, origin, mistakes, cost }) => ({ cause, origin, mistakes, cost: toPln(cost) })),
        open: { ...open },
      }
    },
  }
}

function showMove({ code, before, week, ratio, cost }: Move) {
  return {
    code,
    before: { mistakes: before.events, conversations: before.exposures },
    week: { mistakes: week.events, conversations: week.exposures },
    ratio,
    cost: toPln(cost),
  }
}
