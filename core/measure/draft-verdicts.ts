import { type ShareOf, shareOf } from '../statistics/statistics.ts'

/** What consultants said of the assistant's drafts. */
export interface DraftVerdictCounts {
  readonly use: number
  readonly edit: number
  readonly wrong: number
}

export interface DraftsJudged {
  readonly counts: DraftVerdictCounts
  /** Drafts that were right, as they stood or with changes, of all that were judged; null where none was. */
  readonly right: ShareOf | null
}

export function measureDrafts(counts: DraftVerdictCounts): DraftsJudged {
  return { counts, right: shareOf(counts.use + counts.edit, counts.wrong) }
}
