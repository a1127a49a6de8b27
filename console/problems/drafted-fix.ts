import type { Output } from '../app/request.ts'

export type Draft = Output<'draftFixes'>['items'][number]

/** A draft as the form takes it: in the reader's language, with what else could be done as what was weighed. */
export interface DraftedFix extends Pick<Draft, 'kind' | 'candidate'> {
  readonly change: string
  readonly alternatives: string
}
