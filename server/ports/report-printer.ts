import type { Locale } from '../../core/vocabulary/vocabulary.ts'

/** A report as people read it, in one language: what is printed and what is mailed say the same. */
export interface ReportInWords {
  readonly locale: Locale
  readonly firm: string
  readonly title: string
  readonly period: string
  /** A few numbers with what they were before. */
  readonly figures: readonly { readonly name: string; readonly value: string; readonly note: string }[]
  readonly sections: readonly {
    readonly heading: string
    readonly lines: readonly { readonly lead: string; readonly rest: string; readonly hint: string }[]
    /** Said where there are no lines. */
    readonly none: string
  }[]
  /** How to read it, in small type at the end. */
  readonly foot: string
}

/** Puts a report on paper. */
export interface ReportPrinter {
  /** A PDF with its fonts in it; the same words give the same bytes but for `at`, the day of printing. */
  print(report: ReportInWords, at: number): Promise<Uint8Array>
}
