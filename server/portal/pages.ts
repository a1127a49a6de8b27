import type { Article, Hit } from '../../core/knowledge/knowledge.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { escapeHtml, makePage, type Page } from '../http/page.ts'
import type { Workspace } from '../ports/directory.ts'
import { articleHtml } from './article-html.ts'
import { STYLE } from './style.ts'
import { WORDS } from './words.ts'

/** Where a firm's help centre begins. */
export const HELP_PATH = '/pomoc'
export const SEARCH_PATH = `${HELP_PATH}/szukaj`

export interface Visit {
  readonly firm: Workspace
  readonly lang: Locale
}

const SNIPPET = 180

export function articlePath({ id }: Article): string {
  return `${HELP_PATH}/${encodeURIComponent(id)}`
}

/** Every article, under its first tag where the firm uses tags. */
export function homePage(visit: Visit, articles: readonly Article[]): Page {
  const words = WORDS[visit.lang]
  const byTag = Map.groupBy(articles, ({ tags: [tag] }) => tag ?? words.other)
  const grouped = [...byTag].filter(([, group]) => group.length > 1)
  const single = articles.filter((article) => !grouped.some(([, group]) => group.includes(article)))
  const named: (readonly [string, readonly Article[]])[] = [...grouped]
  if (single.length > 0) named.push([words.other, single])
  const sections = named
    .map(([tag, group]) => `${named.length > 1 ? `<h2>${escapeHtml(capital(tag))}</h2>` : ''}${titles(group)}`)
    .join('\n')
  const none = articles.length === 0 ? `<p>${words.empty}</p>` : ''
  return framed(visit, words.help, `<h1>${words.lead}</h1>${searchForm(visit, '')}${none}${sections}`)
}

export function resultsPage(visit: Visit, question: string, hits: readonly Hit[]): Page {
  const words = WORDS[visit.lang]
  const title = (hits.length > 0 ? words.found : words.nothing)(`„${question}”`)
  const items = hits.map(
    ({ article, passage }) =>
      `<li><a href="${articlePath(article)}">${escapeHtml(article.title)}</a><p>${escapeHtml(shortened(passage.text))}</p></li>`,
  )
  const list = items.length > 0 ? `<ul class="list">${items.join('\n')}</ul>` : ''
  return framed(visit, title, `<h1>${escapeHtml(title)}</h1>${searchForm(visit, question)}${list}${allArticles(visit)}`)
}

/** `voted`: what this reader has just said of the article. */
export function articlePage(visit: Visit, article: Article, voted: boolean | null): Page {
  const words = WORDS[visit.lang]
  const { title, text, updatedAt } = article
  const updated = updatedAt === null ? '' : `<p class="soft">${words.updated} ${dateIn(updatedAt, visit.lang)}</p>`
  const body = `<article><h1>${escapeHtml(title)}</h1>\n${articleHtml(withoutTitle(text, title))}</article>${updated}`
  return framed(visit, title, `${body}${helpedBox(visit, article, voted)}${allArticles(visit)}`)
}

/** There is no such article (any more): a search instead of a dead end. */
export function missingPage(visit: Visit): Page {
  const words = WORDS[visit.lang]
  return framed(visit, words.help, `<h1>${words.missing}</h1>${searchForm(visit, '')}${allArticles(visit)}`)
}

function framed({ firm, lang }: Visit, title: string, main: string): Page {
  const words = WORDS[lang]
  const chat = `<a href="/chat/${escapeHtml(firm.widgetKey)}">${words.write}</a>`
  const page = makePage({
    lang,
    title: `${title} – ${firm.name}`,
    style: STYLE,
    body: `<header class="top"><a href="${HELP_PATH}"><b>${escapeHtml(firm.name)}</b> · ${words.help}</a>${chat}</header>
<main>${main}</main>
<footer class="foot"><span>${words.writeLead}</span>${chat}</footer>`,
  })
  // The search and the vote are forms that go to this very server.
  return { ...page, policy: page.policy.replace("form-action 'none'", "form-action 'self'") }
}

function searchForm({ lang }: Visit, question: string): string {
  const words = WORDS[lang]
  return `<form class="search" action="${SEARCH_PATH}" role="search"><input type="search" name="q" maxlength="300" required aria-label="${words.search}" placeholder="${words.searchHint}" value="${escapeHtml(question)}"><button>${words.search}</button></form>`
}

function helpedBox({ lang }: Visit, article: Article, voted: boolean | null): string {
  const words = WORDS[lang]
  if (voted !== null) return `<div class="helped" role="status"><p>${voted ? words.thanks : words.sorry}</p></div>`
  const button = (helped: boolean, word: string, kind: string) =>
    `<form method="post" action="${articlePath(article)}"><button class="${kind}" name="helped" value="${helped}">${word}</button></form>`
  return `<div class="helped"><p>${words.helped}</p>${button(true, words.yes, 'main')}${button(false, words.no, 'plain')}</div>`
}

function titles(articles: readonly Article[]): string {
  const items = articles
    .toSorted((one, other) => one.title.localeCompare(other.title, 'pl'))
    .map((article) => `<li><a href="${articlePath(article)}">${escapeHtml(article.title)}</a></li>`)
  return `<ul class="list">${items.join('\n')}</ul>`
}

function allArticles({ lang }: Visit): string {
  return `<p><a href="${HELP_PATH}">${WORDS[lang].back}</a></p>`
}

/** Articles that were pasted often begin with their own title. */
export function withoutTitle(text: string, title: string): string {
  const [first = '', ...rest] = text.trimStart().split('\n')
  return first.replace(/^#+\s*/, '').trim() === title ? rest.join('\n') : text
}

export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= SNIPPET ? line : `${line.slice(0, line.lastIndexOf(' ', SNIPPET))} …`
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('pl') + word.slice(1)
}

function dateIn(at: number, lang: Locale): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'Europe/Warsaw' }).format(at)
}
