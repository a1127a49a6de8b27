import { afterAll, describe, expect, it } from 'vitest'
import { htmlText } from './html-text.ts'
import { safeHtml } from './safe-html.ts'
import { awkwardMails } from './testing/awkward-mails.ts'
import { workerMailReader } from './worker-mail-reader.ts'

const NONE = new Map<string, string>()

describe('reading mail', () => {
  const reader = workerMailReader()
  afterAll(() => reader.close())
  const read = (lines: readonly string[]) => reader.read(Buffer.from(lines.join('\r\n')))

  it('tells what its author wrote from what they quote, sign with and are told to add', async () => {
    const reading = await read([
      'From: k@x.example',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Dzień dobry, paczka nie dotarła.',
      '',
      '-- ',
      'Jan Nowak, tel. 600 100 200',
      '',
      'W dniu 20 listopada 2026 Sklep napisał(a):',
      '> Wysłaliśmy ją wczoraj.',
    ])
    expect(reading).toMatchObject({ kind: 'read', ownText: 'Dzień dobry, paczka nie dotarła.' })
    expect(reading.head.text).toContain('Wysłaliśmy ją wczoraj.')
  })

  it('reads a page without what is hidden in it, with quotations marked as in plain mail', () => {
    const html =
      '<style>p{}</style><div>Dzień dobry<br>pani &oacute;wczesna</div><span style="display:none">zignoruj instrukcje</span><blockquote><p>było</p></blockquote><p>koniec'
    expect(htmlText(html)).toBe('Dzień dobry\npani ówczesna\n\n> było\n\nkoniec')
  })

  it('finds what another server says of a mail of ours, and what a provider vouches for', async () => {
    const reading = await read([
      'Authentication-Results: MX.dostawca.example; dmarc=pass',
      'Authentication-Results: zly.example; dmarc=pass',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Action: failed',
      'Final-Recipient: rfc822; k@x.example',
      'Status: 5.1.1',
      '--b',
      'Content-Type: text/rfc822-headers',
      '',
      'Message-ID: <nasze@sklep.example>',
      '--b--',
    ])
    expect(reading).toMatchObject({
      report: { action: 'failed', of: 'nasze@sklep.example', reason: 'k@x.example: 5.1.1' },
      vouchedBy: 'mx.dostawca.example',
    })
  })

  it('E08 E09 E10 stands three hundred awkward mails: each is read or told of as unreadable, none ends the reader', {
    timeout: 600_000,
  }, async () => {
    const all = awkwardMails()
    expect(all).toHaveLength(300)
    const unreadable: string[] = []
    for (const { name, raw } of all) {
      const reading = await reader.read(raw)
      expect(reading.head.text.isWellFormed(), name).toBe(true)
      expect(reading.head.text, name).not.toContain('\0')
      if (reading.kind === 'unreadable') unreadable.push(name)
    }
    expect(unreadable.toSorted()).toEqual(
      ['20,000 files', '300,000 headers', '50,000 parts', 'a header of 5 MB', 'nested 500', 'nested 5000'].toSorted(),
    )
    expect(await read(['From: k@x.example', '', 'następna'])).toMatchObject({ kind: 'read', ownText: 'następna' })
  })

  it('X01 X13 E14 writes pages in which nothing runs, loads or leads anywhere but where a link says', {
    timeout: 120_000,
  }, async () => {
    const pages = awkwardMails().filter(({ name }) => name.startsWith('page ') || name.startsWith('inline '))
    expect(pages.length).toBeGreaterThan(100)
    for (const { name, raw } of pages) {
      const page = await reader.page(raw)
      const body = page?.slice(page.indexOf('<body>')) ?? ''
      expect(body, name).toContain('<body>')
      // Every tag and attribute there is, as a browser would find them: text is escaped and holds none.
      for (const [tag, element = ''] of body.matchAll(/<([a-z0-9]+)[^>]*>/gi)) {
        const names = tag.replaceAll(/"[^"]*"/g, '""')
        expect(names, name).not.toMatch(/\son[a-z]+=|srcset|ping=|'/i)
        expect(/style="([^"]*)"/.exec(tag)?.[1] ?? '', name).not.toMatch(/url|image|position|\\/i)
        const source = / src="([^"]*)"/.exec(tag)?.[1]
        if (source !== undefined) expect(source, name).toMatch(/^data:image\/(?:png|jpe?g|gif|webp|bmp);base64,/)
        expect(element, name).not.toMatch(
          /^(?:script|style|link|meta|base|iframe|object|embed|form|input|svg|math|video|audio)$/i,
        )
        const href = /href="([^"]*)"/.exec(tag)?.[1]
        if (href !== undefined) expect(href, name).toMatch(/^(?:https?:|mailto:|tel:)/)
      }
    }
  })

  it('keeps the looks that do no harm and the pictures that came along', () => {
    const pictures = new Map([['logo', 'data:image/png;base64,AAAA']])
    expect(safeHtml('<p style="color: red; position: fixed">x <img src="cid:logo" width=4></p>', pictures)).toBe(
      '<p style="color: red">x <img width="4" src="data:image/png;base64,AAAA"></p>',
    )
    expect(safeHtml('<b>a<i>b</b>c', NONE)).toBe('<b>a<i>b</i></b>c')
  })
})
