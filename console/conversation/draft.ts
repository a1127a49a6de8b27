import type { Output } from '../app/request.ts'

/** What the assistant would write to one open question. */
export type Draft = Output<'listDrafts'>['items'][number]
