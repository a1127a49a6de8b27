export type DocumentKind = 'pdf' | 'docx' | 'html' | 'markdown' | 'csv' | 'json'

const BY_ENDING: Readonly<Record<string, DocumentKind>> = {
  html: 'html',
  htm: 'html',
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
}

/** By the first bytes where a kind has its own, else by the name's ending; null for what cannot be read. */
export function kindOfDocument(name: string, content: Uint8Array): DocumentKind | null {
  const start = String.fromCharCode(...content.subarray(0, 5))
  if (start === '%PDF-') return 'pdf'
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  // Every Office document is a ZIP; only this one is text.
  if (start.startsWith('PK')) return ending === 'docx' ? 'docx' : null
  return BY_ENDING[ending] ?? null
}
