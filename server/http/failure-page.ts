import type { FastifyRequest } from 'fastify'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import type { Bilingual, Locale } from '../../core/vocabulary/vocabulary.ts'
import { escapeHtml, makePage, type Page } from './page.ts'

const STYLE = `
:root{color-scheme:light dark;--ink:light-dark(#1d2a26,#e8eeea);--soft:light-dark(#55635d,#a3b2ab);--paper:light-dark(#f6f7f5,#111715)}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.65 system-ui,sans-serif}main{max-width:36rem;margin:12vh auto;padding:0 1.5rem}
h1{font:600 clamp(1.5rem,5vw,2rem)/1.25 'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif;text-wrap:balance;margin:0 0 .75rem}.soft{color:var(--soft);font-size:.85rem;overflow-wrap:anywhere}
`

/** Customers' addresses are long and come by mail; whoever follows half of one is no caller of an API. */
const LOST: { readonly title: Bilingual; readonly text: Bilingual } = {
  title: { pl: 'Tej strony tu nie ma', en: 'This page is not here' },
  text: {
    pl: 'Adres mógł się uciąć przy kopiowaniu albo jest już nieaktualny. Otwórz go jeszcze raz z wiadomości lub ze strony, na której go widzisz.',
    en: 'The address may have been cut off in copying, or is no longer in use. Open it again from the message or the page where you see it.',
  },
}

/** A page that sent something was there: it is what it sent that was refused. */
const REFUSED: typeof LOST = {
  title: { pl: 'Tego nie przyjęliśmy', en: 'This was not accepted' },
  text: {
    pl: 'Wróć do poprzedniej strony, odśwież ją i spróbuj jeszcze raz.',
    en: 'Go back to the page before, reload it and try again.',
  },
}

/** What a failure says to somebody who looks at a page; the other codes say it well as they are. */
const FOR_PEOPLE: Partial<Record<FailureCode, typeof LOST>> = {
  'too-many-requests': {
    title: { pl: 'Za dużo odświeżeń naraz', en: 'Too many reloads at once' },
    text: {
      pl: 'Odczekaj minutę i odśwież stronę.',
      en: 'Wait a minute and reload the page.',
    },
  },
  internal: {
    title: { pl: 'Coś poszło nie tak po naszej stronie', en: 'Something went wrong on our side' },
    text: {
      pl: 'Spróbuj za chwilę. Jeśli to się powtarza, podaj nam numer spod tego zdania.',
      en: 'Try again in a moment. If it happens again, tell us the number below.',
    },
  },
}

/** Addresses that programs call: they are answered in JSON whatever a browser accepts. */
const FOR_PROGRAMS = /^\/(?:api|assets|health|metrics|widget)(?:[/?.]|$)/

/** True where somebody looks at a page, so that what went wrong must be one too. A program says `*\/*` or names JSON. */
export function isForPeople({ url, headers: { accept } }: FastifyRequest): boolean {
  return !FOR_PROGRAMS.test(url) && accept?.includes('text/html') === true
}

/** True for the addresses of programs, which have no page. */
export function isForPrograms({ url }: FastifyRequest): boolean {
  return FOR_PROGRAMS.test(url)
}

/** What went wrong, for a person: what to do, and the number under which the server's log tells the rest. */
export function failurePage(code: FailureCode, locale: Locale, { id, method }: FastifyRequest): Page {
  const { title, text } = wordsOf(code, method === 'GET' || method === 'HEAD')
  const number = code === 'internal' ? `\n<p class="soft">${escapeHtml(id)}</p>` : ''
  return makePage({
    lang: locale,
    title: title[locale],
    style: STYLE,
    body: `<main>\n<h1>${title[locale]}</h1>\n<p>${text[locale]}</p>${number}\n</main>`,
  })
}

function wordsOf(code: FailureCode, isLook: boolean): typeof LOST {
  if (code === 'not-found' || code === 'invalid-request') return isLook ? LOST : REFUSED
  return FOR_PEOPLE[code] ?? { title: FAILURES[code].title, text: FAILURES[code].remedy }
}
