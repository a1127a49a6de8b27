import type { z } from 'zod'
import type { mistake as wireMistake } from '../../contract/http/ledger.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import { daysOutOfControl } from '../../core/measure/measure.ts'
import type { Instant, MistakeId, ProblemId, Severity } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { LedgerCounts } from '../ports/mistakes.ts'
import type { Records } from '../ports/store.ts'
import { decideMistake } from '../workflows/decide-mistake.ts'
import { exposureOf } from '../workflows/weekly-report.ts'
import type { Handlers, Staff } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { readNames } from './problem-handlers.ts'
import { showConclusion, showRelative } from './problem-wire.ts'
import { costOf, showRate, toMinutes } from './rate-wire.ts'

type Name =
  | 'listMistakes'
  | 'readMistake'
  | 'contestMistake'
  | 'confirmMistake'
  | 'withdrawMistake'
  | 'readDashboard'
  | 'readGuardCounts'

/** A dashboard over more than this is asked for by mistake, and would read a firm's whole history. */
const LONGEST_DAYS = 732
const DAY_MS = 86_400_000

/** Where only one end of a stretch of time is named. */
const EARLIEST = '1970-01-01T00:00:00Z'
const LATEST = '9999-12-31T00:00:00Z'

interface Decision {
  readonly caller: Staff
  readonly params: { readonly id: string }
  readonly body: { readonly reason: string }
}

/** The ledger and the first dashboard. */
export function ledgerHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  const decide =
    (state: 'contested' | 'confirmed' | 'withdrawn') =>
    async ({ caller, params, body }: Decision) => {
      const id = params.id as MistakeId
      await decideMistake(
        { workspace: caller.workspace.id, mistake: id, state, by: caller.person.id, reason: body.reason },
        ports,
      )
      return store.transact(caller.workspace.id, async ({ mistakes, conversations }) => {
        const known = await mistakes.load(id)
        if (known === null) throw new Failure('not-found', 'give-up')
        const conversation = await conversations.load(known.mistake.conversation)
        return showMistake({ ...known.mistake, customerName: conversation?.customer.name ?? null })
      })
    }
  return {
    listMistakes: async ({ caller, query }) => {
      const {
        code,
        handling,
        state,
        minSeverity,
        from,
        to,
        openedFrom,
        openedTo,
        conversation,
        problem,
        cursor,
        limit,
      } = query
      const page = await store.transact(caller.workspace.id, ({ mistakes }) =>
        mistakes.list({
          codes: code === undefined ? [] : [code],
          handling: handling ?? null,
          state: state ?? null,
          minSeverity: minSeverity as Severity,
          from: from === undefined ? null : instant(from),
          to: to === undefined ? null : instant(to),
          opened:
            openedFrom === undefined && openedTo === undefined
              ? null
              : { from: instant(openedFrom ?? EARLIEST), to: instant(openedTo ?? LATEST) },
          conversation: (conversation as Mistake['conversation'] | undefined) ?? null,
          problem: (problem as ProblemId | undefined) ?? null,
          cursor: cursor ?? null,
          limit,
        }),
      )
      return { items: page.items.map(showMistake), next: page.next }
    },
    readMistake: ({ caller, params }) =>
      store.transact(caller.workspace.id, async (records) => {
        const { mistakes, conversations, people } = records
        const known = await mistakes.load(params.id as MistakeId)
        if (known === null) throw new Failure('not-found', 'give-up')
        const conversation = await conversations.load(known.mistake.conversation)
        const names = new Map((await people.list()).map(({ id, name }) => [id, name]))
        return {
          mistake: showMistake({ ...known.mistake, customerName: conversation?.customer.name ?? null }),
          decisions: known.decisions.map(({ state, by, reason, at }) => ({
            state,
            by: names.get(by) ?? '',
            reason,
            at: isoTime(at),
          })),
          problem: await problemOf(known.mistake.id, records),
        }
      }),
    contestMistake: decide('contested'),
    confirmMistake: decide('confirmed'),
    withdrawMistake: decide('withdrawn'),
    readGuardCounts: async ({ caller, query }) => {
      const counts = await store.read(caller.workspace.id, ({ guardStops }) =>
        guardStops.count(instant(query.from), instant(query.to)),
      )
      return { ...counts, byCode: [...counts.byCode] }
    },
    readDashboard: async ({ caller, query }) => {
      const from = instant(query.from)
      const to = Math.min(instant(query.to), from + LONGEST_DAYS * DAY_MS) as Instant
      const counts = await store.transact(caller.workspace.id, async ({ mistakes, playbooks }) => {
        const { targets } = await playbooks.currentRules()
        return mistakes.count(from, to, targets.businessHours.timeZone)
      })
      return showDashboard(counts)
    },
  }
}

/** Where the mistake comes from, as far as people have said it. */
async function problemOf(id: MistakeId, records: Records) {
  const found = await records.diagnoses.ofMistake(id)
  const problem = found && (await records.problems.load(found.problem))
  if (found === null || problem === null) return null
  const names = await readNames(records)
  return {
    ...showRelative(problem, names),
    conclusion: found.conclusion && showConclusion(found.conclusion, names),
  }
}

function showDashboard(counts: LedgerCounts) {
  const { byHandling, byCode, byDay, firstResponse, waitingNow, contested } = counts
  const beyond = new Set(daysOutOfControl(byDay).map(({ day }) => day))
  return {
    rates: byHandling.map((exposure) => ({ handling: exposure.handling, ...showRate(exposure) })),
    all: showRate(exposureOf(counts)),
    topCodes: byCode.map(({ code, count, cost }) => ({ code, count, cost: toPln(cost) })),
    days: byDay.map(({ day, conversations, mistakes }) => ({
      day,
      conversations,
      mistakes,
      outOfControl: beyond.has(day),
    })),
    firstResponse: { medianMinutes: toMinutes(firstResponse.medianMs), p90Minutes: toMinutes(firstResponse.p90Ms) },
    waitingNow,
    contested,
    cost: costOf(counts),
  }
}

function showMistake(mistake: Mistake & { readonly customerName: string | null }): z.input<typeof wireMistake> {
  const { evidence } = mistake
  return {
    ...mistake,
    cost: toPln(mistake.cost),
    at: isoTime(mistake.at),
    evidence: {
      quote: evidence.quote,
      explanation: { pl: evidence.explanation.pl, en: evidence.explanation.en },
      source: evidence.source,
      byModel: evidence.byModel === true,
    },
  }
}

function instant(time: string): Instant {
  return Date.parse(time) as Instant
}
