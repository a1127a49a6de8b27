import { createHash } from 'node:crypto'

/** A page that the server writes itself: no script of its own but what is named, and one style sheet in it. */
export interface Page {
  readonly html: string
  readonly policy: string
}

export interface PageParts {
  readonly lang: string
  readonly title: string
  readonly style: string
  readonly body: string
  /** The page may load and talk to the widget. */
  readonly widget?: boolean
}

/** `body` and `style` are markup made by our own code; whatever comes from outside goes through `escapeHtml` before. */
export function makePage({ lang, title, style, body, widget = false }: PageParts): Page {
  const hash = createHash('sha256').update(style).digest('base64')
  const sources = widget ? "script-src 'self'; connect-src 'self'; " : ''
  return {
    policy: `default-src 'none'; ${sources}style-src 'self' 'sha256-${hash}'; img-src 'self' data:${widget ? ' blob:' : ''}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`,
    html: `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`,
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
