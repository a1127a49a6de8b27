import type { ErrorRate } from '../../../core/measure/measure.ts'
import type { Locale } from '../../../core/vocabulary/vocabulary.ts'
import { formatNumber } from '../words.ts'
import { escapeHtml } from './escape-html.ts'
import type { Summary } from './summary.ts'

const WIDTH = 680
const LABEL = 150
const ROW = 34

/** Bars with their 95 % intervals. The table under it says the same to a screen reader. */
export function drawRates(
  rows: readonly { readonly name: string; readonly rate: ErrorRate; readonly conversations: number }[],
): string {
  const most = Math.max(1, ...rows.map(({ rate }) => rate.high ?? 0))
  const x = (value: number) => LABEL + (value / most) * (WIDTH - LABEL - 20)
  const bars = rows.map(({ name, rate }, i) => {
    const y = i * ROW + 8
    const label = `<text x="${LABEL - 10}" y="${y + 14}" text-anchor="end">${escapeHtml(name)}</text>`
    if (rate.per100 === null) return label
    const bar = `<rect class="bar" x="${LABEL}" y="${y}" width="${(x(rate.per100) - LABEL).toFixed(1)}" height="20" rx="3"/>`
    const [low, high] = [x(rate.low).toFixed(1), x(rate.high).toFixed(1)]
    return `${label}${bar}<path class="interval" d="M${low} ${y + 10}H${high}M${low} ${y + 4}v12M${high} ${y + 4}v12"/>`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${rows.length * ROW + 8}" aria-hidden="true">${bars.join('')}</svg>`
}

const HEIGHT = 160
const BASE = 130

/** Mistakes per 100 conversations, day by day; weeks where a day each would be a hair's breadth. */
export function drawDays(days: Summary['byDay'], locale: Locale): string {
  const points = days.length > 60 ? weekly(days) : days
  const rate = (point: Summary['byDay'][number]) => (100 * point.mistakes) / point.conversations
  const most = Math.max(1, ...points.map(rate))
  const step = (WIDTH - 40) / points.length
  const bars = points.map((point, i) => {
    const height = (rate(point) / most) * (BASE - 20)
    const title = `${point.day}: ${formatNumber(rate(point), locale, 1)} (n=${point.conversations})`
    return `<rect class="bar" x="${(30 + i * step).toFixed(1)}" y="${(BASE - height).toFixed(1)}" width="${Math.max(1, step - 2).toFixed(1)}" height="${height.toFixed(1)}"><title>${escapeHtml(title)}</title></rect>`
  })
  const [first, last] = [points[0]?.day ?? '', points.at(-1)?.day ?? '']
  const axis = `<path class="interval" d="M30 ${BASE}H${WIDTH - 10}"/><text x="30" y="${HEIGHT - 10}">${first}</text><text x="${WIDTH - 10}" y="${HEIGHT - 10}" text-anchor="end">${last}</text><text x="26" y="24" text-anchor="end">${formatNumber(most, locale)}</text>`
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">${bars.join('')}${axis}</svg>`
}

function weekly(days: Summary['byDay']): Summary['byDay'] {
  const weeks = new Map<string, { day: string; conversations: number; mistakes: number }>()
  for (const { day, conversations, mistakes } of days) {
    const week = String(Math.floor(Date.parse(day) / (7 * 24 * 3600 * 1000)))
    const sum = weeks.get(week) ?? { day, conversations: 0, mistakes: 0 }
    weeks.set(week, {
      day: sum.day,
      conversations: sum.conversations + conversations,
      mistakes: sum.mistakes + mistakes,
    })
  }
  return [...weeks.values()]
}
