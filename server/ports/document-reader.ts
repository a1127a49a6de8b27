/** What would become an article, if somebody takes it. */
export interface DraftArticle {
  readonly title: string
  /** Markdown. */
  readonly text: string
  /** Other ways of asking, where the file holds them. */
  readonly phrasings: readonly string[]
}

export type DocumentReading =
  | { readonly kind: 'read'; readonly drafts: readonly DraftArticle[] }
  /** `empty`: nothing to read in it, as in a scan without text. */
  | { readonly kind: 'unreadable'; readonly because: 'unknown-kind' | 'broken' | 'too-long' | 'empty' }

/** What a sitemap lists: pages, or further lists of pages. */
export interface LinkList {
  readonly of: 'pages' | 'lists'
  readonly urls: readonly string[]
}

/** A question as a file gives it. */
export interface ReadCase {
  readonly question: string
  readonly mustHave: readonly string[]
  readonly mustNotHave: readonly string[]
  readonly handover: boolean | null
}

export interface CasesReading {
  readonly cases: readonly ReadCase[]
  readonly refused: readonly { readonly line: number; readonly why: string }[]
}

/** Reads hostile files: never throws for what a file holds, never takes longer or more memory than it is given. */
export interface DocumentReader {
  /** `name`: as the file was called; its ending names the kind where the first bytes do not. */
  read(name: string, content: Uint8Array): Promise<DocumentReading>
  /** The addresses of a sitemap, in its order; null where it is none. */
  readLinks(content: Uint8Array): Promise<LinkList | null>
  /** Questions for an evaluation, out of CSV or JSON Lines. */
  readCases(text: string): CasesReading
}
