import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { HeldFile } from '../ports/personal-data.ts'
import { writeZip } from './write-zip.ts'

type Rows = Readonly<Record<string, readonly unknown[]>>

const WORDS = {
  pl: {
    title: 'Dane, które o Tobie przechowujemy',
    made: 'Stan na',
    name: 'Imię i nazwisko',
    email: 'E-mail',
    none: 'nie podano',
    conversation: 'Rozmowa',
    you: 'Ty',
    firm: 'firma',
    note: 'notatka wewnętrzna',
    rest: 'Wszystko, także to, co Opiekun odczytał z Twoich wiadomości, jest w pliku dane.json; Twoje pliki i listy są w folderach obok.',
  },
  en: {
    title: 'The data we hold about you',
    made: 'As of',
    name: 'Name',
    email: 'E-mail',
    none: 'not given',
    conversation: 'Conversation',
    you: 'you',
    firm: 'the firm',
    note: 'internal note',
    rest: 'Everything, with what Opiekun read out of your messages, is in dane.json; your files and letters are in the folders beside.',
  },
} as const

interface MessageRow {
  readonly conversation: string
  readonly seq: number
  readonly at: number
  readonly author: string
  readonly author_name: string | null
  readonly internal: boolean
  readonly text: string
}

/** Everything about a person in one archive: a page for them to read, the same for programs, their files and letters. */
export function personArchive(rows: Rows, files: readonly HeldFile[], now: Date, locale: Locale): Uint8Array {
  return writeZip([
    { name: 'dane.html', content: Buffer.from(page(rows, now, locale)) },
    { name: 'dane.json', content: Buffer.from(JSON.stringify(rows, null, 2)) },
    ...files,
  ])
}

interface CustomerRow {
  readonly name: string | null
  readonly email: string | null
}

function page(rows: Rows, now: Date, locale: Locale): string {
  const words = WORDS[locale]
  const customers = (rows['customers'] ?? []) as readonly CustomerRow[]
  const all = (said: readonly (string | null)[]) => [...new Set(said.flatMap((one) => one ?? []))].join(', ')
  const messages = [...((rows['messages'] ?? []) as readonly MessageRow[])].sort((a, b) => a.at - b.at || a.seq - b.seq)
  const conversations = Map.groupBy(messages, ({ conversation }) => conversation)
  const said = [...conversations.values()].map(
    (part, n) => `<h2>${words.conversation} ${n + 1}</h2>\n${part.map((one) => entry(one, locale)).join('\n')}`,
  )
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${words.title}</title>
<style>body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif}pre{white-space:pre-wrap;font:inherit;margin:0 0 1rem}small{color:#555}</style>
<h1>${words.title}</h1>
<p>${words.made} ${when(now.getTime(), locale)}</p>
<p>${words.name}: ${escape(all(customers.map(({ name }) => name)) || words.none)}<br>${words.email}: ${escape(all(customers.map(({ email }) => email)) || words.none)}</p>
<p>${words.rest}</p>
${said.join('\n')}
</html>
`
}

function entry({ at, author, author_name, internal, text }: MessageRow, locale: Locale): string {
  const words = WORDS[locale]
  const who = author === 'customer' ? words.you : (author_name ?? words.firm)
  const note = internal ? `, ${words.note}` : ''
  return `<small>${when(at, locale)}, ${escape(who)}${note}</small><pre>${escape(text)}</pre>`
}

function when(at: number, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'pl' ? 'pl-PL' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Warsaw',
  }).format(at)
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
