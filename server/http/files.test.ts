import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemRandom } from '../adapters/random-system/system-random.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'

let server: TestServer
let firm: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
})
afterAll(() => server.close())

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const picture = Uint8Array.from([...PNG, ...Array.from({ length: 200_000 }, (_, n) => (n * 7) % 256)])

const desk = () => `/api/v1/conversations/${firm.ids.conversation}`
const chat = () => `/api/v1/widget/conversations/${firm.ids.conversation}`
const upload = (base: string, as: string, name: string, content: Uint8Array, file: string = systemRandom.uuid()) =>
  server.send('POST', `${base}/files?file=${file}&name=${encodeURIComponent(name)}`, as, content)

async function uploaded(base: string, as: string, name: string, content = picture): Promise<string> {
  const answer = await upload(base, as, name, content)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ id: string }>().id
}

const pdf = new TextEncoder().encode('%PDF-1.7 umowa')

describe('files', () => {
  it('travel from the customer to the desk byte for byte, by the message that carries them', async () => {
    const file = await uploaded(chat(), firm.visitor, 'Zdjęcie łóżka.png')
    const message = { id: systemRandom.uuid(), text: 'Oto zdjęcie.', attachments: [file] }
    const said = await server.send('POST', `${chat()}/messages`, firm.visitor, message)
    expect(said.json()).toMatchObject({
      attachments: [{ id: file, name: 'Zdjęcie łóżka.png', type: 'image/png', size: picture.byteLength }],
    })
    const read = await server.send('GET', `${desk()}/files/${file}`, firm.sessions.reader)
    expect(Buffer.compare(read.rawPayload, picture)).toBe(0)
    expect(read.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "inline; filename*=UTF-8''Zdj%C4%99cie%20%C5%82%C3%B3%C5%BCka.png",
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    })
  })
  it('that are no picture are downloaded, never shown', async () => {
    const file = await uploaded(desk(), firm.sessions.consultant, 'umowa.pdf', pdf)
    const read = await server.send('GET', `${desk()}/files/${file}`, firm.sessions.reader)
    expect(read.headers['content-disposition']).toMatch(/^attachment;/)
  })
  it('of a note, of a held reply, or sent by nobody stay with the firm', async () => {
    const file = await uploaded(desk(), firm.sessions.consultant, 'kalkulacja.pdf', pdf)
    const asVisitor = async () => (await server.send('GET', `${chat()}/files/${file}`, firm.visitor)).statusCode
    expect(await asVisitor()).toBe(404)
    const note = { id: systemRandom.uuid(), text: 'Wewnętrznie.', internal: true, attachments: [file] }
    const saved = await server.send('POST', `${desk()}/messages`, firm.sessions.consultant, note)
    expect(saved.json()).toMatchObject({ message: { attachments: [{ id: file }] } })
    expect(await asVisitor()).toBe(404)
  })
  it('are what they say: a program under a picture’s name, a page and too much of anything are refused in words', async () => {
    const program = new TextEncoder().encode('MZ program')
    for (const name of ['zdjecie.png', 'faktura.pdf', 'x.exe', 'x.html', 'x.svg']) {
      const answer = await upload(chat(), firm.visitor, name, program)
      expect([name, answer.statusCode, answer.json<{ type: string }>().type]).toEqual([
        name,
        415,
        expect.stringContaining('file-kind-refused'),
      ])
    }
    const huge = new Uint8Array(10 * 1024 * 1024 + 1).fill(7)
    const answer = await upload(chat(), firm.visitor, 'duze.png', huge)
    expect(answer.json()).toMatchObject({ status: 413, type: expect.stringContaining('file-too-large') })
  })
  it('belong to who uploaded them: nobody sends another’s, and none twice', async () => {
    const file = await uploaded(chat(), firm.visitor, 'moje.png')
    const steal = { id: systemRandom.uuid(), text: 'Proszę.', overrideReason: 'próba', attachments: [file] }
    expect((await server.send('POST', `${desk()}/messages`, firm.sessions.consultant, steal)).statusCode).toBe(404)
    const say = () => ({ id: systemRandom.uuid(), text: 'Tak', attachments: [file] })
    expect((await server.send('POST', `${chat()}/messages`, firm.visitor, say())).statusCode).toBe(200)
    expect((await server.send('POST', `${chat()}/messages`, firm.visitor, say())).statusCode).toBe(404)
  })
  it('keep the guard’s promise: a reply that announces one and carries it is no mistake', async () => {
    const check = async (attachments: number) =>
      (
        await server.send('POST', `${desk()}/check`, firm.sessions.consultant, {
          text: 'Dzień dobry, w załączniku przesyłam umowę.',
          attachments,
        })
      ).json<{ findings: { code: string }[] }>()
    const codes = async (attachments: number) => (await check(attachments)).findings.map(({ code }) => code)
    expect(await codes(0)).toContain('missing-attachment')
    expect(await codes(1)).not.toContain('missing-attachment')
  })
  it('that are JSON in disguise are no file, and a file is no JSON', async () => {
    const query = `file=${systemRandom.uuid()}&name=a.png`
    expect((await server.send('POST', `${desk()}/files?${query}`, firm.sessions.consultant, {})).statusCode).toBe(422)
    expect((await server.send('POST', `${desk()}/close`, firm.sessions.consultant, picture)).statusCode).toBe(422)
  })
})
