import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleHtml } from './article-html.ts'

describe('an article as a page', () => {
  it('keeps what Markdown says', () => {
    const html = articleHtml(
      '# Zwrot\n\nMasz **30 dni**.\n\n- paczkomat\n- kurier\n\n| usługa | cena |\n|---|---|\n| kurier | 15 zł |',
    )
    expect(html).toContain('<h2>Zwrot</h2>')
    expect(html).toContain('<strong>30 dni</strong>')
    expect(html).toContain('<li>paczkomat</li>')
    expect(html).toContain('<td>15 zł</td>')
  })

  it.each([
    ['markup', '<script>alert(1)</script> i <img src=x onerror=alert(1)>', /<script|<img/],
    ['an address that runs', '[kliknij](javascript:alert(1))', /<a|href/],
    ['an address that holds a page', '[kliknij](data:text/html;base64,PHNjcmlwdD4=)', /<a|href/],
    ['an address of another host without a scheme', '[kliknij](//evil.example)', /<a|href/],
    ['a picture of another host', '![logo](https://evil.example/p.png)', /<img|evil/],
    ['a quote in an address', '[x](https://ok.example/"onmouseover="alert(1))', /"onmouseover/],
  ])('makes nothing of %s', (_, text, forbidden) => {
    expect(articleHtml(text)).not.toMatch(forbidden)
  })

  it('makes a link of a link', () => {
    expect(articleHtml('[formularz](https://kubki.example/zwrot)')).toContain('<a href="https://kubki.example/zwrot"')
  })

  it('runs nothing, whatever was typed', () => {
    const pieces = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      ']',
      '(',
      ')',
      '!',
      '`',
      '\n',
      '|',
      'javascript:',
      'onload=',
      'script',
      'a ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (typed) => {
        const html = articleHtml(typed.join(''))
        return !/<(?:script|img|iframe|svg|style|object)|<[^>]*\son\w+=|href="javascript/i.test(html)
      }),
      { numRuns: 500 },
    )
  })
})
