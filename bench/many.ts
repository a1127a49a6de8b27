/**
 * A firm's history of any length, made inside the database: through the ports a million conversations would take a day.
 * Two years of them; customers come back, some conversations wait, most are closed and audited, a third hold a mistake.
 */
import { searchTerms } from '../core/conversation/conversation.ts'
import { ERROR_CODES, STAGES, TOPICS, type WorkspaceId } from '../core/vocabulary/vocabulary.ts'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'
import type { Engine } from '../server/adapters/store-sql/engine.ts'
import { lettersOf } from '../server/adapters/store-sql/records/spelling.ts'
import type { Language } from '../server/ports/language.ts'

export const HISTORY_DAYS = 730
const DAY_MS = 86_400_000
/** Told of in one statement, so that neither store has to hold a million rows at once. */
const AT_ONCE = 50_000
const PEOPLE = 40

const MATTERS = [
  'paczka nie dotarła, a czekam na nią od tygodnia',
  'proszę o zwrot pieniędzy za zwrócone buty',
  'reklamacja czajnika: przecieka od pierwszego dnia',
  'gdzie znajdę fakturę na firmę',
  'czy mogę jeszcze zmienić adres dostawy',
  'dziękuję za pomoc, wszystko już działa',
  'kubek przyszedł stłuczony, przesyłka była uszkodzona',
  'nie mogę zalogować się na konto',
  'zapłaciłem dwa razy za to samo zamówienie',
  'rabat z newslettera nie działa',
  'czy koc będzie jeszcze w sprzedaży',
]
/** Once in a thousand conversations. */
const RARE = 'ile trwa gwarancja na ekspres'
const ENDINGS = ['Pozdrawiam, Ola', 'Proszę o pilną odpowiedź', 'Dziękuję z góry', 'Marek', 'Czekam na wiadomość']
const ANSWERS = ['Sprawdzam to dla Pani i zaraz wracam z odpowiedzią.', 'Przesyłka jest już u kuriera, dotrze jutro.']
const NAMES = [
  'Anna Kowalska',
  'Jan Nowak',
  'Ewa Wójcik',
  'Maria Kamińska',
  'Piotr Zieliński',
  'Tomasz Mazur',
  'Ola Lis',
]

/** The nth conversation's name. */
export const conversationId = (n: number) => `${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`
/** The nth person who takes conversations; the last one holds three only. */
export const personId = (n: number) => `0000000${Math.floor(n / 10)}-000${n % 10}-7000-8000-000000000000`

export interface Filled {
  /** When the newest conversation was opened. */
  readonly until: number
  /** The newest one of the conversations with 500 messages. */
  readonly long: string
}

/** `now` is when the last of them was opened. */
export async function fillMany(
  engine: Engine,
  workspace: WorkspaceId,
  size: number,
  now: number,
  { polish }: Language,
): Promise<Filled> {
  const session = await engine.acquire()
  const ws = `'${workspace}'`
  const run = (text: string) =>
    session.script(`begin; set local role opiekun_app; set local opiekun.workspace = ${ws}; ${text}; commit`)
  const step = Math.floor((HISTORY_DAYS * DAY_MS) / size)
  const from = now - step * size
  const at = `(${from}::bigint + n * ${step}::bigint)`
  const id = `lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000'`
  const one = (of: readonly string[], n: string) =>
    `(array[${of.map((word) => `'${word.replaceAll("'", "''")}'`).join(',')}])[1 + (${n}) % ${of.length}]`
  const holder = `case when n % 100003 = 7 then '${personId(PEOPLE)}' when n % 3 = 0 then ${one(
    Array.from({ length: PEOPLE }, (_, n) => personId(n)),
    'n / 3',
  )} end`
  const isOpen = '(n % 100 = 0)'
  const topic = one(TOPICS, 'n * 7 + n / 11')
  const matter = `case when n % 997 = 0 then '${RARE}' else ${one(MATTERS, 'n * 7 + n / 13')} end`
  const customers = Math.max(1, Math.floor(size * 0.6))
  const customerOf = (n: string) => `lpad(to_hex(${n}), 8, '0') || '-0000-7000-8000-00000000000c'`
  const customer = customerOf(`n::bigint * 7919 % ${customers}`)
  const message = (s: string) =>
    `lpad(to_hex(n), 8, '0') || '-' || lpad(to_hex(${s}), 4, '0') || '-7000-8000-000000000001'`
  const inParts = async (make: (low: number, high: number) => string) => {
    for (let low = 1; low <= size; low += AT_ONCE) {
      await run(make(low, Math.min(size, low + AT_ONCE - 1)))
      // It has no process that would: the log of a million conversations gets larger than they are.
      if (engine instanceof PGliteEngine) await session.script('checkpoint')
    }
  }

  await run(`insert into opiekun.people (workspace, id, email, name, role, locale, active, password_hash)
    values ${Array.from({ length: PEOPLE + 1 }, (_, n) => `(${ws}, '${personId(n)}', 'osoba${n}@pomiar.example', 'Osoba ${n}', 'consultant', 'pl', true, null)`).join(',')}`)
  await run(`insert into opiekun.customers (workspace, id, name, email)
    select ${ws}, ${customerOf('n')}, ${one(NAMES, 'n')}, 'klient' || n || '@pomiar.example' from generate_series(0, ${customers - 1}) n`)
  await inParts(
    (
      low,
      high,
    ) => `insert into opiekun.conversations (workspace, id, customer, channel, language, status, demo, subject,
        last_text, last_from, last_at, last_seq, opened_at, closed_at, handover_state, handover_because, handover_since, assignee, topic,
        urgency, escalation_risk, waiting_since, audited_at, handling, first_customer_at, first_response_at, search_number, indexed_seq, snoozed_until)
      select ${ws}, ${id}, ${customer}, case when n % 5003 = 1 then 'form' when n % 4 = 1 then 'email' else 'chat' end, 'pl',
        case when ${isOpen} then 'open' else 'closed' end, false, '', 'Dziękuję, czekam.', 'customer', ${at} + 300000, 3, ${at},
        case when ${isOpen} then null else ${at} + 3600000 end,
        case when n % 200 = 0 then 'queued' when n % 3 = 0 then 'accepted' else 'none' end, case when n % 200 = 0 then 'customer-asked' end,
        case when n % 200 = 0 then ${at} end, case when n % 200 = 0 then null else ${holder} end, ${topic},
        case when n % 2003 = 1 then 0.9 else (n % 50) / 100.0 end, (n % 60) / 100.0, case when ${isOpen} then ${at} + 300000 end,
        case when ${isOpen} then null else ${at} + 3700000 end, case when ${isOpen} then null when n % 3 = 0 then 'manual' when n % 7 = 0 then 'hybrid' else 'automatic' end,
        ${at}, case when n % 97 = 0 then null else ${at} + (n::bigint * 48271 % 2147483647) % (case when n % 3 = 0 then 7200000 else 60000 end) end, n, 3,
        case when n % 3000 = 0 then ${now + 30 * DAY_MS} end
      from generate_series(${low}, ${high}) n`,
  )
  await inParts(
    (
      low,
      high,
    ) => `insert into opiekun.messages (workspace, conversation, seq, id, at, author, author_name, text, search_text, attachments, internal, delivery)
      select ${ws}, ${id}, s, ${message('s')}, ${at} + s * 60000, case s when 2 then case when n % 3 = 0 then 'agent' else 'assistant' end else 'customer' end,
        case when s = 2 and n % 3 = 0 then 'Osoba' end,
        case s when 1 then 'Dzień dobry, ' || ${matter} || '. Zamówienie ZP' || (100000 + n) || '. ' || ${one(ENDINGS, 'n / 7')}
          when 2 then ${one(ANSWERS, 'n')} else 'Dziękuję, czekam.' end, '', '[]', false, 'delivered'
      from generate_series(${low}, ${high}) n, generate_series(1, 3) s`,
  )
  await inParts((low, high) => {
    // A firm makes a score of kinds, each mostly at its own stage.
    const kind = 'n / 3 * 5 + k * 11'
    const code = one(ERROR_CODES.slice(0, 20), kind)
    return `insert into opiekun.mistakes (workspace, id, conversation, message, code, severity, confidence, origin, handling, topic, stage, cost, playbook_version, at, evidence, state)
      select ${ws}, lpad(to_hex(n), 8, '0') || '-000' || k || '-7000-8000-00000000000a', ${id}, ${message('2')}, ${code}, 1 + (n + k) % 4, 0.9, 'system', case when n % 3 = 0 then 'manual' when n % 7 = 0 then 'hybrid' else 'automatic' end, ${topic},
        ${one(STAGES, `(${kind}) % 20`)}, 500 + n % 9000, 1, ${at} + k * 60000, '{"quote":"Przesyłka jest już u kuriera","explanation":{"pl":"Tak nie było.","en":"It was not so."},"source":null}'::jsonb,
        case when n % 211 = 0 then 'contested' when n % 17 = 0 then 'withdrawn' when n % 13 = 0 then 'confirmed' else 'found' end
      from generate_series(${low}, ${high}) n, generate_series(1, 3) k where not ${isOpen} and (k = 1 and n % 10 in (1, 4, 7) or k = 2 and n % 20 = 1 or k = 3 and n % 40 = 1)`
  })
  await inParts(
    (low, high) => `insert into opiekun.conversation_events (workspace, conversation, at, event)
      select ${ws}, ${id}, ${at} + k * 1000, event || jsonb_build_object('at', ${at} + k * 1000) from generate_series(${low}, ${high}) n, lateral (values
        (1, n % 3 = 0, '{"type":"handed-over","because":"no-support"}'::jsonb), (2, n % 3 = 0, '{"type":"assigned","team":null,"agent":"Osoba"}'::jsonb),
        (3, n % 41 = 0, '{"type":"reopened"}'::jsonb), (4, n % 1009 = 0, '{"type":"complaint-registered"}'::jsonb),
        (5, n % 211 = 3, '{"type":"handed-over","because":"guard-refused"}'::jsonb)) as e (k, happened, event) where happened`,
  )
  await inParts(
    (low, high) => `insert into opiekun.ratings (workspace, conversation, value, comment, at)
      select ${ws}, ${id}, 1 + (n / 6) % 10, null, ${at} + 4000000 from generate_series(${low}, ${high}) n where n % 6 = 0;
    insert into opiekun.orders (workspace, conversation, number, "order")
      select ${ws}, ${id}, 'ZP' || (100000 + n), jsonb_build_object('number', 'ZP' || (100000 + n), 'status', case when n % 60 = 0 then 'zwrócone' else 'dostarczone' end,
        'total', case when n % 12 = 0 then null else 5000 + n % 40000 end,
        'placedAt', ${at}, 'tracking', null, 'lines', '[]'::jsonb) from generate_series(${low}, ${high}) n where n % 4 = 0;
    insert into opiekun.promises (workspace, id, conversation, message, owner, kind, quote, made_at, due_at, state, settled_at, settled_how)
      select ${ws}, lpad(to_hex(n), 8, '0') || '-0000-7000-8000-00000000000b', ${id}, ${message('2')}, null, 'word', 'zaraz wracam', ${at}, ${at} + 86400000, case when ${isOpen} then 'open' when n % 5 = 0 then 'late' else 'kept' end,
        case when not ${isOpen} then ${at} + case when n % 5 = 0 then 90000000 else 3600000 end end, case when not ${isOpen} then 'reply' end
      from generate_series(${low}, ${high}) n where n % 8 = 0;
    insert into opiekun.guard_stops (workspace, message, conversation, at, codes, outcome)
      select ${ws}, ${message('2')}, ${id}, ${at}, jsonb_build_array(${one(ERROR_CODES, 'n / 5')}), case when n % 3 = 0 then 'overridden' else 'stopped' end
      from generate_series(${low}, ${high}) n where n % 50 = 1;
    insert into opiekun.draft_verdicts (workspace, message, ordinal, by, conversation, verdict, because, note, question, draft, articles, playbook, at)
      select ${ws}, ${message('1')}, 1, '${personId(1)}', ${id}, case when n % 4 = 0 then 'wrong' else 'use' end, null, '', '', '', '[]', 1, ${at}
      from generate_series(${low}, ${high}) n where n % 25 = 0`,
  )
  await inParts(
    (low, high) => `insert into opiekun.turns (workspace, conversation, id, message, playbook_version, turn)
      select ${ws}, ${id}, 't' || n || '-' || s, ${message('s')}, 1, jsonb_build_object('message', jsonb_build_object('id', ${message('s')}, 'at', ${at} + s * 60000, 'text', ${matter}),
        'understanding', jsonb_build_object('topic', jsonb_build_object('name', ${topic}), 'signals', jsonb_build_object('gratitude', case when s = 3 then 'dziękuję' end),
        'sentiment', '{"label":"neutral"}'::jsonb, 'emotion', '{"label":"none"}'::jsonb, 'urgency', 0.1, 'facts', repeat(md5(n::text), 40)),
        'reply', jsonb_build_object('kind', case when n % 3 = 0 then 'handover' else 'answer' end, 'text', '', 'citations',
          case when n % 3 = 0 then '[]'::jsonb else '[{"article":"a","version":1,"passage":0,"quote":"Zwrot przyjmujemy przez 14 dni."}]'::jsonb end),
        'guard', '{"text":"","verdict":"allow","findings":[],"playbookVersion":1}'::jsonb, 'playbookVersion', 1, 'tookMs', 4,
        'delivery', jsonb_build_object('kind', case when n % 3 = 0 then 'hold' else 'send' end, 'text', ''))
      from generate_series(${low}, ${high}) n, (values (1), (3)) as m (s)`,
  )
  const long = await lengthen(run, ws, size)
  await tellSearch(run, ws, size, inParts, (text) => searchTerms(text, polish), { matter, one })
  await session.script('analyze')
  engine.release(session, false)
  return { until: now, long }

  /** The newest conversation that is open and unheld goes on for 500 messages. */
  async function lengthen(write: (text: string) => Promise<unknown>, space: string, count: number): Promise<string> {
    const long = conversationId(count - (count % 100))
    await write(`insert into opiekun.messages (workspace, conversation, seq, id, at, author, author_name, text, search_text, attachments, internal, delivery)
      select ${space}, '${long}', s, lpad(to_hex(s), 8, '0') || '-0000-7000-8000-000000000002', ${now} + s * 1000, case s % 2 when 0 then 'agent' else 'customer' end, null,
        'Wiadomość ' || s || ': ' || ${one(MATTERS, 's')} || '. ' || ${one(ENDINGS, 's / 3')} || case when s % 7 = 0 then '. ' || ${one(MATTERS, 's + 3')} || ', ' || ${one(MATTERS, 's + 5')} else '' end,
        '', '[]', false, 'delivered' from generate_series(4, 500) s;
      update opiekun.conversations set last_seq = 500, indexed_seq = 500, last_at = ${now} + 500000 where workspace = ${space} and id = '${long}'`)
    return long
  }
}

type InParts = (make: (low: number, high: number) => string) => Promise<void>
interface Words {
  readonly matter: string
  readonly one: (of: readonly string[], n: string) => string
}

/** What `indexSearch` would have written: the terms of each sentence are the product's own, only the bits are set by the thousand. */
async function tellSearch(
  run: (text: string) => Promise<unknown>,
  ws: string,
  size: number,
  inParts: InParts,
  termsOf: (text: string) => ReturnType<typeof searchTerms>,
  { matter, one }: Words,
): Promise<void> {
  const sentences = [
    ...MATTERS,
    RARE,
    ...ENDINGS,
    ...ANSWERS,
    ...NAMES,
    'Dzień dobry',
    'Dziękuję, czekam.',
    'Zamówienie',
  ]
  const known = sentences.flatMap((text) =>
    termsOf(text).map(({ word, term }) => ({ text, word, term, letters: lettersOf(word) })),
  )
  const json = JSON.stringify(known).replaceAll("'", "''")
  const rows = `jsonb_to_recordset('${json}'::jsonb) as w (text text, word text, term text, letters text)`
  await run(
    `insert into opiekun.search_words (workspace, word, term, letters) select distinct ${ws}, word, term, letters from ${rows} on conflict do nothing`,
  )
  const noBits = '0'.repeat(1024)
  const postings = (numbers: string, term: string) =>
    `insert into opiekun.search_postings as known (workspace, term, chunk, bits)
      select ${ws}, ${term}, n / 1024, bit_or(set_bit('${noBits}'::bit(1024), n % 1024, 1)) from ${numbers} group by 2, 3
      on conflict (workspace, term, chunk) do update set bits = known.bits | excluded.bits`
  const customers = Math.max(1, Math.floor(size * 0.6))
  await inParts((low, high) => {
    const series = `generate_series(${low}, ${high}) n`
    const said = `(select n, unnest(array[${matter}, ${one(ENDINGS, 'n / 7')}, ${one(ANSWERS, 'n')}, ${one(NAMES, `(n::bigint * 7919 % ${customers})::integer`)}, 'Dzień dobry', 'Dziękuję, czekam.', 'Zamówienie']) as text from ${series}) said`
    const numbers = `(select n, unnest(array['zp' || (100000 + n), (100000 + n)::text]) as term from ${series}) numbers`
    const letters = `(select string_agg(letter, '' order by letter collate "C") from string_to_table(term, null) letter)`
    return `${postings(`${said} join (select distinct text, term from ${rows}) w using (text)`, 'w.term')};
      ${postings(numbers, 'term')};
      insert into opiekun.search_words (workspace, word, term, letters) select ${ws}, term, term, ${letters} from ${numbers} on conflict do nothing`
  })
}
