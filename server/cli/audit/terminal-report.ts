import { stripVTControlCharacters, styleText } from 'node:util'
import type { Locale } from '../../../core/vocabulary/vocabulary.ts'
import { formatMoney, formatNumber } from '../words.ts'
import {
  codeName,
  firstSteps,
  HANDLING_NAMES,
  headline,
  rateText,
  timesText,
  REPORT_WORDS as W,
} from './report-words.ts'
import type { CodeCount, Summary } from './summary.ts'

const SHOWN_CODES = 10
const QUOTE_LENGTH = 160
const BAR_WIDTH = 24

/** The report as a manager reads it on a terminal. Words from outside lose their control characters before they are shown. */
export function renderTerminalReport(summary: Summary, locale: Locale, colour: boolean): string {
  const bold = (text: string) => (colour ? styleText('bold', text, { validateStream: false }) : text)
  const dim = (text: string) => (colour ? styleText('dim', text, { validateStream: false }) : text)
  const sections: (readonly string[])[] = [
    [bold(W.title[locale]), headline(summary, locale), dim(W.allRead[locale])],
    [bold(`${W.perHundred[locale]} (${W.interval[locale]})`), ...rates(summary, locale)],
  ]
  if (summary.byCode.length === 0) sections.push([W.nothing[locale]])
  else {
    sections.push([bold(`${W.top[locale]}: ${formatMoney(summary.cost, locale)}`), dim(W.estimate[locale])])
    for (const code of summary.byCode.slice(0, SHOWN_CODES)) sections.push(codeSection(code, locale, bold, dim))
    sections.push([
      bold(W.first[locale]),
      ...firstSteps(summary, locale).map(({ name, advice }, i) => `  ${i + 1}. ${name}. ${advice}`),
    ])
  }
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function rates(summary: Summary, locale: Locale): readonly string[] {
  const rows = [
    ...summary.byHandling.map(({ handling, rate, conversations }) => ({
      name: HANDLING_NAMES[handling][locale],
      rate,
      conversations,
    })),
    { name: W.total[locale], rate: summary.all, conversations: summary.conversations },
  ]
  const most = Math.max(1, ...rows.map(({ rate }) => rate.per100 ?? 0))
  return rows.map(({ name, rate, conversations }) => {
    const bar = '█'.repeat(Math.round((BAR_WIDTH * (rate.per100 ?? 0)) / most))
    return `  ${name.padEnd(22)}${bar.padEnd(BAR_WIDTH + 1)}${rateText(rate, locale)}  n=${formatNumber(conversations, locale)}`
  })
}

function codeSection(
  code: CodeCount,
  locale: Locale,
  bold: (text: string) => string,
  dim: (text: string) => string,
): readonly string[] {
  const head = `${codeName(code.code, locale)} (${code.code})`
  const figures = `${timesText(code.count, locale)} · ${formatMoney(code.cost, locale)}`
  return [
    `${bold(head)} ${figures}`,
    ...code.examples.flatMap((example) => [
      `  ${plain(example.conversation)}  ${example.quote === null ? '' : `„${shorten(plain(example.quote))}”`}`.trimEnd(),
      dim(`    ${plain(example.explanation)}`),
    ]),
  ]
}

/** A quoted message must not be able to move the cursor or change colours. */
function plain(text: string): string {
  return stripVTControlCharacters(text).replace(/\p{Cc}+/gu, ' ')
}

function shorten(text: string): string {
  return text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH - 1)}…`
}
