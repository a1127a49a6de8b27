import PostalMime from 'postal-mime'
import { bytesOf, hasTooManyParts } from './read-mail.ts'
import { safeHtml } from './safe-html.ts'

/** Pictures in a mail's page; larger ones stand among the files. */
const MOST_PICTURES = 10 * 1024 * 1024
const MOST_HTML = 3_000_000
const PICTURE = /^image\/(?:png|jpe?g|gif|webp|bmp)$/

const STYLE = `
  :root { color-scheme: light }
  body { margin: 0; padding: 12px; font: 14px/1.5 system-ui, sans-serif; color: #1d1c1a; background: #fff; overflow-wrap: anywhere }
  img { max-width: 100%; height: auto } table { max-width: 100% }
  blockquote { margin: 0 0 0 4px; padding-left: 12px; border-left: 2px solid #d8d4cc; color: #5d5952 }
  .left-out { display: inline-block; padding: 0 6px; border: 1px dashed #b8b2a6; border-radius: 3px; color: #77726a; font-size: 12px }
`

/** @throws {Error} where the mail cannot be taken apart. */
export async function mailPage(raw: Uint8Array): Promise<string | null> {
  if (hasTooManyParts(raw)) return null
  const { html, attachments } = await PostalMime.parse(raw, {
    maxNestingDepth: 60,
    maxHeadersSize: 1024 * 1024,
    forceRfc822Attachments: true,
  })
  if (html === undefined || html.trim() === '') return null
  const pictures = new Map<string, string>()
  let left = MOST_PICTURES
  for (const { contentId, mimeType, content } of attachments) {
    const bytes = bytesOf(content)
    if (contentId === undefined || !PICTURE.test(mimeType) || bytes.byteLength > left) continue
    left -= bytes.byteLength
    pictures.set(contentId.replace(/^<|>$/g, ''), `data:${mimeType};base64,${Buffer.from(bytes).toString('base64')}`)
  }
  const body = safeHtml(html.slice(0, MOST_HTML), pictures)
  return `<!doctype html><html><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body></html>`
}
