import { describe, expect, it } from 'vitest'
import { readLinks } from './read-links.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const NS = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

describe('a sitemap', () => {
  it('gives its pages in order, each once, with entities read', () => {
    const list = `<?xml version="1.0"?><urlset ${NS}>
      <url><loc>https://sklep.example/pomoc?a=1&amp;b=2</loc><lastmod>2026-01-01</lastmod></url>
      <url><loc> https://sklep.example/zwroty </loc></url>
      <url><loc>https://sklep.example/zwroty</loc></url>
      <url><loc>javascript:alert(1)</loc></url></urlset>`
    expect(readLinks(bytes(list))).toEqual({
      of: 'pages',
      urls: ['https://sklep.example/pomoc?a=1&b=2', 'https://sklep.example/zwroty'],
    })
  })

  it('may be a list of lists', () => {
    const list = `<sitemapindex ${NS}><sitemap><loc>https://sklep.example/mapa-1.xml</loc></sitemap></sitemapindex>`
    expect(readLinks(bytes(list))).toEqual({ of: 'lists', urls: ['https://sklep.example/mapa-1.xml'] })
  })

  it.each(['', '<rss/>', 'nie xml', '<urlset', '{"a":1}'])('is none of these: %s', (text) => {
    expect(readLinks(bytes(text))?.urls ?? []).toEqual([])
  })

  it('opens no file and grows no entity', () => {
    const bomb = `<!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]>
      <urlset><url><loc>https://sklep.example/&x;&y;</loc></url></urlset>`
    expect(JSON.stringify(readLinks(bytes(bomb)))).not.toContain('root:')
  })
})
