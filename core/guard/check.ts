import type { Bilingual, Share, Span } from '../vocabulary/vocabulary.ts'
import type { Scene } from './scene/scene.ts'
import type { PhraseList } from './text/phrases.ts'

/** One rule of the guard: everything it holds against the text of a scene. Code and severity are the registry's matter. */
export interface Check {
  /** What the shared pass over the text looks for on this check's behalf. */
  readonly phrases: readonly PhraseList[]
  readonly look: (scene: Scene) => readonly Observation[]
}

/** A finding before it is named. */
export interface Observation {
  /** null: something is missing. */
  readonly span: Span | null
  readonly confidence: Share
  readonly explanation: Bilingual
  /** Stands in place of `span`; without a span, it is added to the text. */
  readonly suggestion: string | null
  readonly source: string | null
}

/** An observation with the rare parts left out. */
export function observe(
  span: Span | null,
  confidence: number,
  pl: string,
  en: string,
  more: { readonly suggestion?: string | null; readonly source?: string | null } = {},
): Observation {
  const place = span === null ? null : { start: span.start, end: span.end }
  const { suggestion = null, source = null } = more
  return { span: place, confidence: confidence as Share, explanation: { pl, en }, suggestion, source }
}
