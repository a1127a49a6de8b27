import { type Locale, remedyFor } from '../../../core/vocabulary/vocabulary.ts'
import { formatMoney, formatNumber } from '../words.ts'
import { drawDays, drawRates } from './charts.ts'
import { escapeHtml as h } from './escape-html.ts'
import { REPORT_STYLE } from './report-style.ts'
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

/** One page with everything in it: no script, no request, prints on paper. */
export function renderHtmlReport(summary: Summary, locale: Locale, madeAt: Date): string {
  const date = new Intl.DateTimeFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', { dateStyle: 'long' }).format(madeAt)
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${h(W.title[locale])}, ${h(date)}</title><style>${REPORT_STYLE}</style></head>
<body><main>
<header><p class="date">Opiekun · ${h(date)}</p><h1>${h(W.title[locale])}</h1>
<p class="lead">${h(headline(summary, locale))}</p><p>${h(W.allRead[locale])}</p></header>
<section><h2>${h(W.perHundred[locale])}</h2>${drawRates(rateRows(summary, locale))}${rateTable(summary, locale)}</section>
${summary.byDay.length > 1 ? `<section><h2>${h(W.overTime[locale])}</h2>${drawDays(summary.byDay, locale)}</section>` : ''}
${summary.byCode.length === 0 ? `<p>${h(W.nothing[locale])}</p>` : findings(summary, locale)}
${summary.invalid > 0 ? invalidSection(summary, locale) : ''}
</main></body></html>
`
}

function rateRows(summary: Summary, locale: Locale) {
  return [
    ...summary.byHandling.map(({ handling, rate, conversations }) => ({
      name: HANDLING_NAMES[handling][locale],
      rate,
      conversations,
    })),
    { name: W.total[locale], rate: summary.all, conversations: summary.conversations },
  ]
}

function rateTable(summary: Summary, locale: Locale): string {
  const head = `<tr><th></th><th>${h(W.perHundred[locale])} (${h(W.interval[locale])})</th><th>n</th></tr>`
  const rows = rateRows(summary, locale).map(
    ({ name, rate, conversations }) =>
      `<tr><th scope="row">${h(name)}</th><td>${h(rateText(rate, locale))}</td><td>${formatNumber(conversations, locale)}</td></tr>`,
  )
  return `<table>${head}${rows.join('')}</table>`
}

function findings(summary: Summary, locale: Locale): string {
  const steps = firstSteps(summary, locale).map(
    ({ name, advice }) => `<li><strong>${h(name)}.</strong> ${h(advice)}</li>`,
  )
  return `<section><h2>${h(W.first[locale])}</h2><ol>${steps.join('')}</ol></section>
<section><h2>${h(W.top[locale])}: ${h(formatMoney(summary.cost, locale))}</h2><p class="small">${h(W.estimate[locale])}</p>
${summary.byCode.map((code) => codeArticle(code, locale)).join('\n')}</section>`
}

function codeArticle(code: CodeCount, locale: Locale): string {
  const examples = code.examples.map((example) => {
    const quote = example.quote === null ? '' : `<blockquote>${h(example.quote)}</blockquote>`
    return `<li>${quote}<p>${h(example.explanation)} <span class="small">${h(example.conversation)}</span></p></li>`
  })
  return `<article><h3>${h(codeName(code.code, locale))} <code>${code.code}</code></h3>
<p class="figures">${h(timesText(code.count, locale))} · ${h(formatMoney(code.cost, locale))}</p>
<ul>${examples.join('')}</ul><p class="advice">${h(remedyFor(code.code)[locale])}</p></article>`
}

function invalidSection(summary: Summary, locale: Locale): string {
  const title = locale === 'pl' ? `Wiersze pominięte: ${summary.invalid}` : `Lines passed over: ${summary.invalid}`
  const rows = summary.invalidLines.map(({ source, number, reason }) => `<li>${h(source)}:${number}: ${h(reason)}</li>`)
  return `<section><h2>${h(title)}</h2><ul class="small">${rows.join('')}</ul></section>`
}
