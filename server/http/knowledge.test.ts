import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Narty')
})
afterAll(() => server.close())

const write = (fields: object) => server.send('POST', '/api/v1/articles', firm.sessions.manager, fields)
const TEXT = 'Wypożyczenie nart kosztuje 80 zł na dobę. Kaucja wynosi 300 zł.'

describe('an article with dates', () => {
  it('is shown by the days that were entered, whatever the season does to the clock', async () => {
    const made = await write({ title: 'Sezon', text: TEXT, validFrom: '2026-03-01', validUntil: '2026-04-30' })
    expect(made.json()).toMatchObject({ validFrom: '2026-03-01', validUntil: '2026-04-30' })
    const read = await server.send('GET', `/api/v1/articles/${made.json().id}`, firm.sessions.manager)
    expect(read.json()).toMatchObject({ validFrom: '2026-03-01', validUntil: '2026-04-30', topics: [] })
  })

  it('is refused where it ends before it begins', async () => {
    const made = await write({ title: 'Na opak', text: TEXT, validFrom: '2026-04-30', validUntil: '2026-03-01' })
    expect(made.statusCode).toBe(422)
    expect(made.body).toContain('validUntil')
  })

  it('does not answer for the assistant once it is over, nor before it begins', async () => {
    await write({ title: 'Ferie', text: 'Skibus w ferie odjeżdża co 20 minut.', validUntil: '2020-02-28' })
    await write({ title: 'Igrzyska', text: 'Skibus na igrzyska odjeżdża co 5 minut.', validFrom: '2099-01-01' })
    const asked = await server.send('POST', '/api/v1/knowledge/ask', firm.sessions.manager, {
      question: 'Co ile minut odjeżdża skibus?',
    })
    expect(asked.json().kind).toBe('handover')
    expect(asked.json().ranking.map(({ title }: { title: string }) => title)).not.toContain('Ferie')
    const found = await server.send('GET', '/api/v1/articles?words=skibus', firm.sessions.manager)
    expect(found.json().items.map(({ title }: { title: string }) => title)).toContain('Ferie')
  })
})

describe('facts of an article', () => {
  const readFacts = async (text: string, factMarks: readonly object[]) => {
    const answer = await server.send('POST', '/api/v1/articles/facts', firm.sessions.manager, {
      title: 'Narty',
      text,
      factMarks,
    })
    return answer.json().items as { fact: string; sentence: string; verdict: string | null }[]
  }

  it('are confirmed one by one, kept with the article, and asked about again when their sentence changes', async () => {
    const [price, deposit] = await readFacts(TEXT, [])
    const mark = { fact: price?.fact, sentence: price?.sentence, verdict: 'confirmed' }
    const made = await write({ title: 'Wypożyczalnia', text: TEXT, factMarks: [mark] })
    expect(made.json().factMarks).toEqual([mark])
    expect(deposit).toMatchObject({ fact: '300 zł', verdict: null })
    const dearer = TEXT.replace('80 zł', '90 zł')
    expect((await readFacts(dearer, made.json().factMarks))[0]).toMatchObject({ fact: '90 zł', verdict: null })
    expect((await readFacts(TEXT, made.json().factMarks))[0]).toMatchObject({ verdict: 'confirmed' })
  })
})
