import type { PersonId } from '../../core/vocabulary/vocabulary.ts'

/** To whom the weekly report goes, and when. */
export interface ReportMailing {
  /** 0 = Monday … 6 = Sunday; the report is of the last whole week. */
  readonly weekday: number
  readonly people: readonly PersonId[]
  /** The Monday (`YYYY-MM-DD`) of the week whose report was sent last; null = none yet. */
  readonly sentFor: string | null
}

export interface ReportMailings {
  /** Null: nobody gets it. */
  load(): Promise<ReportMailing | null>
  /** An empty list of people: nobody gets it. What was sent stays known. */
  keep(mailing: Pick<ReportMailing, 'people' | 'weekday'>): Promise<void>
  markSent(monday: string): Promise<void>
}
