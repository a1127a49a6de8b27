import { type Move, measureErrorRate } from '../../core/measure/measure.ts'
import {
  CAUSE_NAMES,
  type Grosze,
  type Instant,
  kindOf,
  type Locale,
  remedyFor,
} from '../../core/vocabulary/vocabulary.ts'
import type { ReportInWords } from '../ports/report-printer.ts'
import { REPORT_WORDS, type ReportWords } from './report-words.ts'
import { exposureOf, type WeeklyReport } from './weekly-report.ts'

const WEEK_MS = 7 * 86_400_000
const MINUTE_MS = 60_000
/** Two minutes of reading: more than this nobody decides upon in a week. */
const MOST_MOVES = 6

export interface ReportHead {
  readonly firm: string
  /** The Monday's first moment in the firm's zone. */
  readonly from: Instant
  readonly timeZone: string
  readonly locale: Locale
}

/** The week's report in the reader's language. Pure: the same report gives the same words. */
export function reportInWords({ week, before, moves, causes, open }: WeeklyReport, head: ReportHead): ReportInWords {
  const { firm, from, timeZone, locale } = head
  const words = REPORT_WORDS[locale]
  const say = speaker(locale, timeZone)
  const [now, then] = [measureErrorRate(exposureOf(week)), measureErrorRate(exposureOf(before))]
  const [conversations, earlier] = [exposureOf(week).conversations, exposureOf(before).conversations]
  const cost = week.byCode.reduce((sum, one) => sum + one.cost, 0) as Grosze
  const was = (value: string | null) => (value === null ? '' : words.before(value))
  const minutes = (ms: number | null) => (ms === null ? null : say.minutes(ms / MINUTE_MS))
  return {
    locale,
    firm,
    title: words.title,
    period: say.days(from, from + WEEK_MS - 1),
    figures: [
      {
        name: words.rate,
        value: now.per100 === null ? '–' : say.rate(now.per100),
        note: [
          now.per100 === null ? '' : words.interval(say.rate(now.low), say.rate(now.high)),
          was(then.per100 === null ? null : say.rate(then.per100)),
        ]
          .filter((part) => part !== '')
          .join('; '),
      },
      { name: words.conversations, value: say.count(conversations), note: was(say.count(earlier / 4)) },
      {
        name: words.firstResponse,
        value: minutes(week.firstResponse.medianMs) ?? '–',
        note: was(minutes(before.firstResponse.medianMs)),
      },
      { name: words.cost, value: say.money(cost), note: words.estimate },
    ],
    sections: [
      {
        heading: words.worse,
        lines: moves.worse.slice(0, MOST_MOVES).map((move) => line(move, words, say, locale, true)),
        none: words.none,
      },
      {
        heading: words.better,
        lines: moves.better.slice(0, MOST_MOVES).map((move) => line(move, words, say, locale, false)),
        none: words.none,
      },
      // Nothing to say where nobody has said why: the section would only be a reproach.
      ...(causes.length === 0
        ? []
        : [{ heading: words.causes, lines: causes.map((one) => because(one, words, say, locale)), none: '' }]),
      { heading: words.decide, lines: decisions(open, words, say), none: words.nothing },
    ],
    foot: words.foot,
  }
}

/** The same as plain text, for a mail. */
export function reportAsText({ firm, title, period, figures, sections, foot }: ReportInWords): string {
  const parts = sections.map(({ heading, lines, none }) =>
    [
      heading.toUpperCase(),
      ...(lines.length === 0 ? [none] : lines.map(({ lead, rest, hint }) => textLine(lead, rest, hint))),
    ].join('\n'),
  )
  const numbers = figures
    .map(({ name, value, note }) => `${name}: ${value}${note === '' ? '' : ` (${note})`}`)
    .join('\n')
  return [`${firm} – ${title}\n${period}`, numbers, ...parts, foot].join('\n\n')
}

function textLine(lead: string, rest: string, hint: string): string {
  return `• ${lead}${rest === '' ? '' : ` – ${rest}`}${hint === '' ? '' : `\n  ${hint}`}`
}

type Say = ReturnType<typeof speaker>

function line(move: Move, words: ReportWords, say: Say, locale: Locale, withRemedy: boolean) {
  const { code, before, week, ratio, cost } = move
  const usual = (before.events / before.exposures) * week.exposures
  const by =
    ratio === null ? words.newOne : ratio > 1 ? words.more(say.rate(ratio)) : words.less(say.count(100 * (1 - ratio)))
  return {
    lead: `${kindOf(code).name[locale]}: ${by}`,
    rest: words.counts(say.count(week.events), say.rate(usual), say.money(cost)),
    hint: withRemedy ? remedyFor(code)[locale] : '',
  }
}

function because(
  { cause, origin, mistakes, cost }: WeeklyReport['causes'][number],
  words: ReportWords,
  say: Say,
  locale: Locale,
) {
  return {
    lead: CAUSE_NAMES[cause][locale],
    rest: words.behind(words.origin[origin], say.count(mistakes), say.money(cost)),
    hint: '',
  }
}

function decisions({ contested, ownerless, overdueReviews }: WeeklyReport['open'], words: ReportWords, say: Say) {
  const counts = [
    [words.contested, contested],
    [words.ownerless, ownerless],
    [words.reviews, overdueReviews],
  ] as const
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => ({ lead: `${name}: ${say.count(count)}`, rest: '', hint: '' }))
}

function speaker(locale: Locale, timeZone: string) {
  const tag = locale === 'pl' ? 'pl-PL' : 'en-GB'
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0, useGrouping: 'always' })
  const tenth = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const day = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone })
  return {
    count: (value: number) => whole.format(value),
    rate: (value: number) => tenth.format(value),
    money: (grosze: Grosze) => `${whole.format(grosze / 100)}\u00a0zł`,
    days: (from: number, to: number) => day.formatRange(from, to),
    minutes: (value: number) =>
      value < 60
        ? `${whole.format(value)}\u00a0min`
        : `${whole.format(Math.floor(value / 60))}\u00a0h ${whole.format(value % 60)}\u00a0min`,
  }
}
