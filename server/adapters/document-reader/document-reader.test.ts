import { describe, expect, it } from 'vitest'
import type { DraftArticle } from '../../ports/document-reader.ts'
import { splitByHeadings } from './split-by-headings.ts'
import { makeDocx, makePdf, makePdfBomb } from './testing/make-files.ts'
import { workerDocumentReader } from './worker-document-reader.ts'

const reader = workerDocumentReader()
const text = (content: string) => new TextEncoder().encode(content)

async function drafts(name: string, content: Uint8Array): Promise<readonly DraftArticle[]> {
  const reading = await reader.read(name, content)
  if (reading.kind !== 'read') throw new Error(`${name}: ${reading.because}`)
  return reading.drafts
}

describe('a document becomes articles', () => {
  it('of Word, one for each heading', async () => {
    const docx = makeDocx([
      '# Zwroty',
      'Na zwrot masz 30 dni od odebrania paczki.',
      '# Dostawa',
      'Kurier kosztuje 15,99 zł i jedzie dwa dni.',
    ])
    expect(await drafts('regulamin.docx', docx)).toEqual([
      { title: 'Zwroty', text: 'Na zwrot masz 30 dni od odebrania paczki.', phrasings: [] },
      { title: 'Dostawa', text: 'Kurier kosztuje 15,99 zł i jedzie dwa dni.', phrasings: [] },
    ])
  })

  it('of PDF, whose large letters are headings', async () => {
    const pdf = makePdf([
      ['Zwroty', 18, 780],
      ['Na zwrot masz 30 dni od odebrania', 11, 750],
      ['paczki, bez podania przyczyny.', 11, 737],
      ['Dostawa', 18, 700],
      ['Kurier kosztuje 15,99 zl i jedzie dwa dni.', 11, 670],
    ])
    expect(await drafts('regulamin.pdf', pdf)).toEqual([
      { title: 'Zwroty', text: 'Na zwrot masz 30 dni od odebrania paczki, bez podania przyczyny.', phrasings: [] },
      { title: 'Dostawa', text: 'Kurier kosztuje 15,99 zl i jedzie dwa dni.', phrasings: [] },
    ])
  })

  it('of a page, without its menu and its scripts, tables kept', async () => {
    const page = `<html><head><title>Dostawa | Kubki</title><script>alert(1)</script></head><body><nav>Menu Koszyk</nav>
      <main><p>Wysyłamy <b>w 24 godziny</b>.</p><table><tr><th>sposób</th><th>cena</th></tr><tr><td>kurier</td><td>15,99 zł</td></tr></table></main><footer>stopka</footer></body></html>`
    const [article] = await drafts('dostawa.html', text(page))
    expect(article?.title).toBe('Dostawa | Kubki')
    expect(article?.text).toContain('**w 24 godziny**')
    expect(article?.text).toContain('| kurier | 15,99 zł |')
    expect(article?.text).not.toMatch(/Menu|stopka|alert/)
  })

  it('of a sheet with Polish column names and semicolons', async () => {
    const csv =
      'Lp;Pytanie;Odpowiedź\n1;Ile kosztuje kurier?;15,99 zł\n2;;brak pytania\n3;"Czy wysyłacie ""za granicę""?";Tak, do Czech.'
    expect(await drafts('faq.csv', text(csv))).toEqual([
      { title: 'Ile kosztuje kurier?', text: '15,99 zł', phrasings: ['Ile kosztuje kurier?'] },
      { title: 'Czy wysyłacie "za granicę"?', text: 'Tak, do Czech.', phrasings: ['Czy wysyłacie "za granicę"?'] },
    ])
  })

  it('of a sheet in the encoding of Polish Windows', async () => {
    const cp1250 = Buffer.from(
      [...'Ile kosztuje kurier?,'].map((sign) => sign.charCodeAt(0)).concat([0xb9, 0xea, 0x9c]),
    )
    expect(await drafts('faq.csv', cp1250)).toEqual([
      { title: 'Ile kosztuje kurier?', text: 'ąęś', phrasings: ['Ile kosztuje kurier?'] },
    ])
  })

  it.each([
    ['Zendesk', { articles: [{ title: 'Zwroty', body: '<p>Masz <b>30 dni</b>.</p>' }] }],
    ['Chatwoot', { payload: [{ title: 'Zwroty', content: 'Masz **30 dni**.' }] }],
    ['Intercom', { data: [{ title: 'Zwroty', body: '<p>Masz <b>30 dni</b>.</p>', description: 'opis' }] }],
  ])('of an export of %s', async (_, exported) => {
    expect(await drafts('export.json', text(JSON.stringify(exported)))).toEqual([
      { title: 'Zwroty', text: 'Masz **30 dni**.', phrasings: [] },
    ])
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['of another kind', 'zdjecie.jpg', text('ÿØÿà'), 'unknown-kind'],
    ['that only says it is a document', 'umowa.docx', text('to nie jest dokument'), 'unknown-kind'],
    ['broken PDF', 'a.pdf', text('%PDF-1.7 i nic więcej'), 'broken'],
    ['broken Word', 'a.docx', text('PK\u0003\u0004 i nic więcej'), 'broken'],
    ['a sheet without answers', 'a.csv', text('Pytanie;Odpowiedź\n'), 'empty'],
    ['a page that unpacks without end', 'a.pdf', makePdfBomb(80_000_000), 'too-long'],
    ['a list of something else', 'a.json', text('{"zamowienia":[]}'), 'broken'],
    ['nothing', 'a.md', text('  \n '), 'empty'],
  ])('%s is named as such', async (_, name, content, because) => {
    expect(await reader.read(name, content)).toEqual({ kind: 'unreadable', because })
  })
})

describe('headings', () => {
  it('split at the highest level that occurs twice', () => {
    const markdown =
      '# Regulamin\n\nWstęp do regulaminu naszego sklepu.\n\n## Zwroty\n\nNa zwrot masz 30 dni od odbioru.\n\n## Dostawa\n\nKurier jedzie dwa dni robocze.'
    expect(splitByHeadings(markdown, 'plik').map(({ title }) => title)).toEqual(['plik', 'Zwroty', 'Dostawa'])
  })
  it('an only heading is the title', () => {
    expect(splitByHeadings('# Zwroty\n\nMasz 30 dni.', 'plik')).toEqual([
      { title: 'Zwroty', text: 'Masz 30 dni.', phrasings: [] },
    ])
  })
  it('a long part is split further, under the name of its chapter', () => {
    const long = 'Zdanie o zwrotach. '.repeat(120)
    const markdown = `# Zwroty\n\n## Termin\n\n${long}\n\n## Adres\n\n${long}\n\n## Koszt\n\n${long}\n\n# Dostawa\n\nKurier jedzie dwa dni robocze.`
    expect(splitByHeadings(markdown, 'plik').map(({ title }) => title)).toEqual([
      'Zwroty: Termin',
      'Zwroty: Adres',
      'Zwroty: Koszt',
      'Dostawa',
    ])
  })
})
