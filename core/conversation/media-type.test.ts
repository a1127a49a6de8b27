import { describe, expect, it } from 'vitest'
import { mediaTypeOf, safeFileName } from './conversation.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : [...part])),
  )

describe('mediaTypeOf', () => {
  it.each([
    ['zdjęcie czajnika.PNG', bytes([0x89], 'PNG\r\n\u001a\n', [0, 0])],
    ['IMG_2034.jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['telefon.heic', bytes([0, 0, 0, 24], 'ftypheic')],
    ['faktura 12.pdf', bytes('%PDF-1.7')],
    ['umowa.docx', bytes('PK\u0003\u0004')],
    ['paczka.mp4', bytes([0, 0, 0, 24], 'ftypisom')],
    ['numery.csv', bytes('a;b\r\n1;2')],
  ])('knows %s by its bytes and its ending together', (name, content) => {
    expect(mediaTypeOf(name, content)).toMatch(/^(image|application|video|text)\//)
  })
  it.each([
    ['a program under a picture’s name', 'zdjecie.png', bytes('MZ\u0090')],
    ['a picture under a program’s name', 'zdjecie.exe', bytes([0xff, 0xd8, 0xff])],
    ['a page that would run in the browser', 'oferta.html', bytes('<script>')],
    ['a drawing that can hold a script', 'logo.svg', bytes('<svg onload="x">')],
    ['an archive that calls itself text', 'lista.txt', bytes('PK\u0003\u0004')],
    ['a name without an ending', 'README', bytes('abc')],
    ['an empty picture', 'x.png', bytes()],
    ['a name made of a property of objects', 'x.constructor', bytes('abc')],
  ])('refuses %s', (_, name, content) => {
    expect(mediaTypeOf(name, content)).toBeNull()
  })
})

describe('safeFileName', () => {
  it('keeps Polish letters and spaces', () => {
    expect(safeFileName('Zdjęcie łóżka (2).jpg')).toBe('Zdjęcie łóżka (2).jpg')
  })
  it('drops folders, quotes, line ends and signs that turn the reading direction', () => {
    expect(safeFileName('C:\\Temp\\..\\faktura.pdf')).toBe('faktura.pdf')
    expect(safeFileName('../../etc/passwd')).toBe('passwd')
    expect(safeFileName('fak"tura\r\nSet-Cookie: x.pdf')).toBe('fakturaSet-Cookie x.pdf')
    expect(safeFileName('zdjecie\u202Egnp.exe')).toBe('zdjeciegnp.exe')
  })
  it('names the nameless and keeps the ending of a long name', () => {
    expect(safeFileName('...')).toBe('plik')
    expect(safeFileName(`${'ż'.repeat(300)}.png`)).toMatch(/^ż{116}\.png$/)
  })
})
