import type { FastifyInstance } from 'fastify'
import { hoursInWords } from '../../core/playbook/playbook.ts'
import type { Instant, Locale } from '../../core/vocabulary/vocabulary.ts'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { escapeHtml, makePage, type Page } from '../http/page.ts'
import { localeOf } from '../http/problem-document.ts'
import { Refusal } from '../http/request-errors.ts'
import { makeTokenBuckets } from '../http/token-bucket.ts'
import type { Clock } from '../ports/clock.ts'
import { CASE_PATH, type CaseView, openCase, type Ports } from '../workflows/case-page.ts'
import { placeText } from '../workflows/place-in-line.ts'
import { CASE_WORDS } from './case-words.ts'
import { HELP_PATH } from './pages.ts'
import { STYLE } from './style.ts'

const CASE_STYLE = `${STYLE}
.stage{border-left:.3rem solid var(--accent);background:var(--card);padding:1rem 1.25rem;border-radius:0 .5rem .5rem 0}.stage h1{margin:0 0 .25rem}.stage p{margin:.25rem 0}
blockquote{margin:.5rem 0;padding:.75rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;white-space:pre-line;overflow-wrap:anywhere}
ul.dates{margin:0;padding-left:1.2rem}ul.dates li{margin:.35rem 0}ul.dates q{color:var(--soft)}
.write{display:inline-block;margin-top:1.25rem;font-weight:600}
`

/** Nobody reads faster; who does tries addresses. */
const LOOKS = { burst: 30, everyMs: 2_000 }

/** `/sprawa/…`: where a customer sees their case without signing in. Found by no search engine, kept by no browser or server between. */
export function registerCasePages(
  app: FastifyInstance,
  ports: Omit<Ports, 'publicUrl'> & { readonly clock: Clock },
  rateLimits: number,
): void {
  const looks = rateLimits === 0 ? null : makeTokenBuckets({ burst: LOOKS.burst, everyMs: LOOKS.everyMs / rateLimits })
  app.get<{ Params: { readonly key: string; readonly token: string } }>(
    `${CASE_PATH}/:key/:token`,
    async ({ params, headers, ip }, reply) => {
      const now = ports.clock.now()
      const waitMs = looks?.take(ip, now) ?? 0
      if (waitMs > 0) throw new Refusal('too-many-requests', waitMs)
      const lang = localeOf(headers['accept-language'])
      const view = await openCase(params.key, params.token, now, ports)
      const { html, policy } = view === null ? missingPage(lang) : casePage(view, now, lang)
      return reply
        .code(view === null ? 404 : 200)
        .header('content-security-policy', policy)
        .header('cache-control', 'no-store')
        .header('x-robots-tag', 'noindex, nofollow')
        .header('referrer-policy', 'no-referrer')
        .type('text/html; charset=utf-8')
        .send(html)
    },
  )
}

function casePage(view: CaseView, now: Instant, lang: Locale): Page {
  const words = CASE_WORDS[lang]
  const { firm, standing, holder, conversation, targets } = view
  const { stage, since } = standing
  const zone = targets.businessHours.timeZone
  const { topic } = conversation.summary
  const about =
    topic === null || topic === 'none' || topic === 'contact-human' || topic === 'greeting'
      ? ''
      : ` · ${escapeHtml(TOPIC_NAMES[topic][lang])}`
  const place = view.line === null ? null : placeText(view.line.ahead, view.line.usual, lang)
  const facts = [
    words.since(moment(since, zone, lang)),
    ...(holder === null || stage === 'closed' ? [] : [words.holder(escapeHtml(holder))]),
    ...(stage === 'awaits-person' || stage === 'with-person'
      ? [words.hours(hoursInWords(targets.businessHours)[lang])]
      : []),
  ]
  return framed(
    firm.name,
    words.title,
    lang,
    `<p class="soft">${words.opened(day(conversation.openedAt, zone, lang))}${about}</p>
<div class="stage"><h1>${words.stage[stage]}</h1><p>${words.next[stage]}${place === null ? '' : ` ${place}`}</p><p class="soft">${facts.join(' · ')}</p></div>
${asked(view, lang)}${dates(view, now, lang)}${wayBack(view, lang)}
<p class="soft">${words.fresh(moment(now, zone, lang))}</p>`,
  )
}

function asked({ asked }: CaseView, lang: Locale): string {
  return asked === null ? '' : `<h2>${CASE_WORDS[lang].asked}</h2><blockquote>${escapeHtml(asked)}</blockquote>`
}

function dates({ complaints, promises, targets, standing }: CaseView, now: Instant, lang: Locale): string {
  if (standing.stage === 'closed') return ''
  const words = CASE_WORDS[lang]
  const zone = targets.businessHours.timeZone
  const lines = [
    ...complaints.map(({ number, receivedAt, due }) =>
      words.complaint(escapeHtml(number), day(receivedAt, zone, lang), isoDayIn(due, lang)),
    ),
    ...promises.map(({ quote, madeAt, dueAt }) => {
      const due = moment(dueAt, zone, lang)
      const said = day(madeAt, zone, lang)
      return `${dueAt < now ? words.overdue(due) : words.promised(due)}<br>${said}: <q>${escapeHtml(quote)}</q>`
    }),
  ]
  if (lines.length === 0) return ''
  return `<h2>${words.dates}</h2><ul class="dates">${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
}

/** Mail is answered by mail; a chat goes on in the browser in which it began. */
function wayBack({ firm, conversation: { channel } }: CaseView, lang: Locale): string {
  const words = CASE_WORDS[lang]
  if (channel === 'email' || channel === 'form') return `<p>${words.byMail}</p>`
  return `<p>${words.byChat}</p><a class="write" href="/chat/${escapeHtml(firm.widgetKey)}">${words.write}</a>`
}

function missingPage(lang: Locale): Page {
  const words = CASE_WORDS[lang]
  return framed('', words.missing, lang, `<h1>${words.missing}</h1><p>${words.missingLead}</p>`)
}

function framed(firm: string, title: string, lang: Locale, main: string): Page {
  const name = escapeHtml(firm)
  const help = `<a href="${HELP_PATH}">${CASE_WORDS[lang].help}</a>`
  return makePage({
    lang,
    title: firm === '' ? title : `${title} – ${firm}`,
    style: CASE_STYLE,
    body: `<header class="top"><b>${name}</b>${help}</header>\n<main>${main}</main>`,
  })
}

function moment(at: Instant, timeZone: string, lang: Locale): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at)
}

function day(at: Instant, timeZone: string, lang: Locale): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone }).format(at)
}

/** `2026-12-07` names a day wherever it is read. */
function isoDayIn(date: string, lang: Locale): string {
  return day(Date.parse(`${date}T00:00Z`) as Instant, 'UTC', lang)
}
