import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ConversationId, Grosze, Instant, MailboxId, MailId, MessageId } from '../../core/vocabulary/vocabulary.ts'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { PGliteEngine } from '../adapters/store-sql/embedded/pglite-engine.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

/** Stands in everything that is put in about the one person, and nowhere else. */
const CANARY = /kanarkow/i

let server: TestServer
let firm: Firm
beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

/** Every row of every table, jobs too, in which the canary sings. */
async function songs(): Promise<readonly string[]> {
  const directory = mkdtempSync(join(tmpdir(), 'opiekun-kanarek-'))
  const engine = await PGliteEngine.open(
    { directory: join(directory, 'db'), image: await server.dump(), syncs: false },
    () => true,
  )
  const session = await engine.acquire()
  const { rows: tables } = await session.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('opiekun', 'opiekun_jobs') order by 1, 2`,
    [],
  )
  const found: string[] = []
  for (const { schema, name } of tables) {
    const { rows } = await session.query(`select t::text as row from ${String(schema)}."${String(name)}" t`, [])
    // Bytes are shown in hexadecimal: what was sent as a file sings in it too.
    const hit = rows.some(
      ({ row }) => CANARY.test(String(row)) || String(row).includes(Buffer.from('kanarkow').toString('hex')),
    )
    if (hit) found.push(String(name))
  }
  engine.release()
  await engine.close()
  rmSync(directory, { recursive: true, force: true })
  return found
}

/** A customer who left something of theirs in every place that holds something. */
async function seed(): Promise<{
  readonly conversation: string
  readonly customer: string
  readonly messages: number
}> {
  const { store, send } = server
  const { owner } = firm.sessions
  const conversation = systemRandom.uuid()
  const opened = await send('POST', '/api/v1/widget/conversations', null, {
    key: firm.widgetKey,
    id: conversation,
    name: 'Anna Kanarkowska',
    email: 'anna@kanarkowo.example',
  })
  const visitor = `Bearer ${opened.json<{ token: string }>().token}`
  const file = systemRandom.uuid()
  const bytes = Buffer.from('lista kanarkowa')
  await send(
    'POST',
    `/api/v1/widget/conversations/${conversation}/files?file=${file}&name=kanarkowa.txt`,
    visitor,
    bytes,
  )
  const message = systemRandom.uuid()
  await send('POST', `/api/v1/widget/conversations/${conversation}/messages`, visitor, {
    id: message,
    text: 'Czy w klatce Kanarkowej mieści się wiklinowe gniazdo? Nazywam się Anna Kanarkowska.',
    attachments: [file],
  })
  const words = [
    {
      text: 'Proszę poczekać, pani Kanarkowska, oddzwonię jutro do 16:00 [IMIĘ].',
      overrideReason: 'kanarkowy pośpiech',
    },
    { text: 'Notatka: klientka Kanarkowska była wczoraj w sklepie.', internal: true },
  ]
  for (const one of words)
    await send('POST', `/api/v1/conversations/${conversation}/messages`, owner, { id: systemRandom.uuid(), ...one })
  await send('POST', `/api/v1/widget/conversations/${conversation}/rating`, visitor, { value: 3, comment: 'kanarkowo' })
  await send('POST', `/api/v1/conversations/${conversation}/close`, owner, { cause: 'kanarkowa', outcome: 'kanarkowy' })
  const id = conversation as ConversationId
  const mail = systemRandom.uuid() as MailId
  await store.transact(firm.workspace, async ({ conversations, mails, promises }) => {
    await conversations.saveOrders(id, [
      {
        number: 'KANARKOWO/1',
        placedAt: null,
        status: 'wysłane',
        total: 1 as Grosze,
        paid: null,
        tracking: null,
        lines: [],
      },
    ])
    await conversations.record(id, { at: 1 as Instant, type: 'note', text: 'kanarkowa' })
    await promises.add([
      {
        id: systemRandom.uuid(),
        conversation: id,
        message: message as MessageId,
        owner: null,
        kind: 'word',
        quote: 'kanarkowa obietnica',
        madeAt: 1 as Instant,
        dueAt: 2 as Instant,
      },
    ])
    const kept = { mailbox: firm.ids.mailbox as MailboxId, messageId: 'x@kanarkowo.example', uidValidity: '1', uid: 1 }
    await mails.keep({ id: mail, ...kept, at: 1 as Instant, raw: Buffer.from('Subject: kanarkowa\r\n\r\nkanarkowa') })
    await mails.update(mail, { conversation: id, peer: 'anna@kanarkowo.example', state: 'read' })
  })
  await audited(conversation)
  const found = await send('GET', '/api/v1/customers?words=kanarkow', owner)
  const [customer] = found.json<{ items: { id: string; messages: number }[] }>().items
  return { conversation, customer: customer?.id ?? '', messages: customer?.messages ?? 0 }
}

/** Waits until the audit behind the scenes has read the conversation and the search has taken its words in. */
async function audited(conversation: string): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    const read = await server.send('GET', `/api/v1/conversations/${conversation}`, firm.sessions.owner)
    const found = await server.send('GET', '/api/v1/conversations?view=all&words=kanarkowska', firm.sessions.owner)
    if (read.json<{ audit: unknown }>().audit !== null && found.json<{ items: unknown[] }>().items.length > 0) return
    await new Promise((resume) => setTimeout(resume, 100))
  }
  throw new Error('no audit, or nothing to find')
}

/** Reads an archive by its directory, as programs do: names, places, lengths and sums. @source APPNOTE.TXT 6.3.10, 4.3.12 */
function unzipped(zip: Buffer): ReadonlyMap<string, string> {
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  const files = new Map<string, string>()
  for (let n = 0, at = zip.readUInt32LE(end + 16); n < zip.readUInt16LE(end + 10); n++) {
    const [sum, size, nameLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)]
    const name = zip.subarray(at + 46, at + 46 + nameLength)
    const begin = zip.readUInt32LE(at + 42) + 30 + nameLength
    const content = zip.subarray(begin, begin + size)
    expect([name.toString(), crc32(content)]).toEqual([name.toString(), sum])
    files.set(name.toString(), content.toString())
    at += 46 + nameLength
  }
  return files
}

describe('a person’s data', () => {
  let person: Awaited<ReturnType<typeof seed>>
  let before: { readonly mistakes: number; readonly messages: number }
  const count = async () => {
    const mistakes = await server.send('GET', '/api/v1/mistakes?limit=100', firm.sessions.owner)
    const read = await server.send('GET', `/api/v1/conversations/${person.conversation}`, firm.sessions.owner)
    return {
      mistakes: mistakes.json<{ items: unknown[] }>().items.length,
      messages: read.json<{ messages: unknown[] }>().messages.length,
    }
  }
  const path = (what: string) => `/api/v1/customers/${person.customer}/${what}`

  beforeAll(async () => {
    person = await seed()
    before = await count()
  }, 60_000)

  it('can be had whole: a page to read, the same for programs, files and letters', async () => {
    const answer = await server.send('GET', path('file'), firm.sessions.manager)
    expect(answer.headers['cache-control']).toBe('no-store')
    const files = unzipped(answer.rawPayload)
    const names = [...files.keys()]
    expect(names).toEqual(expect.arrayContaining(['dane.html', 'dane.json', 'mail/1.eml']))
    expect(names.some((name) => name.startsWith('files/') && name.endsWith('kanarkowa.txt'))).toBe(true)
    const page = files.get('dane.html') ?? ''
    expect(page).toContain('Anna Kanarkowska')
    expect(page).toContain('była wczoraj w sklepie')
    const rows = JSON.parse(files.get('dane.json') ?? '') as Record<string, unknown[]>
    expect(Object.keys(rows)).toEqual(
      expect.arrayContaining(['turns', 'mistakes', 'promises', 'ratings', 'orders', 'mails']),
    )
    // Nothing of anybody else: the furnished firm's other customer asked about days for a return.
    expect(JSON.stringify(rows)).not.toContain('Ile mam dni na zwrot')
  })

  it('is not erased for who was told of another number of messages, nor for a manager', async () => {
    const one = await server.send('POST', path('erase'), firm.sessions.owner, { messages: person.messages - 1 })
    expect(one.statusCode).toBe(409)
    const manager = await server.send('POST', path('erase'), firm.sessions.manager, { messages: person.messages })
    expect(manager.statusCode).toBe(404)
  })

  it('is gone from every table and job once it is erased, and every count stays', async () => {
    expect((await songs()).length).toBeGreaterThan(12)
    const erased = await server.send('POST', path('erase'), firm.sessions.owner, { messages: person.messages })
    expect(erased.statusCode).toBe(204)
    expect(await songs()).toEqual([])
    expect(await count()).toEqual(before)
    const log = await server.send('GET', '/api/v1/activity?action=eraseCustomer', firm.sessions.owner)
    expect(log.json<{ items: unknown[] }>().items).toMatchObject([{ subject: person.customer }])
  }, 60_000)

  it('leads nobody to it any more, and reads as what it is', async () => {
    const { owner } = firm.sessions
    for (const words of ['kanarkowska', 'wiklinowe']) {
      const found = await server.send('GET', `/api/v1/conversations?view=all&words=${words}`, owner)
      expect(found.json()).toMatchObject({ items: [] })
    }
    const read = await server.send('GET', `/api/v1/conversations/${person.conversation}`, owner)
    expect(read.json()).toMatchObject({
      summary: { customer: { name: null, email: null }, subject: '', status: 'closed' },
    })
  })
})
