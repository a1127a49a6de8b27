import { DOMParser } from '@xmldom/xmldom'
import type { LinkList } from '../../ports/document-reader.ts'

/** More than a firm's help pages; a shop's catalogue is not what articles are made of. */
const MOST_LINKS = 2_000

/** The addresses of a sitemap, in its order; null where it is none. @source https://www.sitemaps.org/protocol.html */
export function readLinks(content: Uint8Array): LinkList | null {
  const quiet = () => undefined
  const parser = new DOMParser({ errorHandler: { warning: quiet, error: quiet, fatalError: quiet } })
  const root = parser.parseFromString(new TextDecoder().decode(content), 'text/xml')?.documentElement
  const name = root?.localName
  if (root == null || (name !== 'urlset' && name !== 'sitemapindex')) return null
  const found = Array.from(root.getElementsByTagNameNS('*', 'loc'), ({ textContent }) => textContent?.trim() ?? '')
  const urls = [...new Set(found.filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url)))]
  return { of: name === 'urlset' ? 'pages' : 'lists', urls: urls.slice(0, MOST_LINKS) }
}
