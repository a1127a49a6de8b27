import { type Polish, splitSentences } from '../../polish/polish.ts'
import type { Hit, KnowledgeIndex } from '../knowledge/knowledge.ts'
import type { Share, Span } from '../vocabulary/vocabulary.ts'
import { type Candidate, gatherEvidence } from './evidence.ts'
import { supportOf } from './support.ts'

/** The best that the articles say to one question. */
export interface Draft {
  /** The passage's own words. */
  readonly quote: string
  readonly hit: Hit
  readonly support: Share
  /** The best of another article; null where no other says anything. */
  readonly rival: { readonly hit: Hit; readonly support: Share } | null
}

/** A passage up to this length is quoted whole; a longer one by the sentences that answer. */
const SHORT_PASSAGE = 320

/** Sentences quoted of a long passage: the best and the one that follows it, which often holds its exception. */
const SENTENCES_QUOTED = 2

/**
 * One draft for each thing asked, or none where one of them stays without. A message with one question or without any is sought
 * whole: what surrounds the question tells what it is about.
 */
export function draftParts(
  text: string,
  questions: readonly Span[],
  index: KnowledgeIndex,
  polish: Polish,
): readonly Draft[] {
  const asked = questions.map(({ start, end }) => text.slice(start, end)).filter((part) => part.trim() !== '')
  const parts = asked.length > 1 ? asked : [text]
  const drafts = parts.map((part) => draftAnswer(part, index, polish)).filter((draft) => draft !== null)
  return drafts.length === parts.length ? drafts : []
}

/** The best-supported passage for the question; null when no article shares a word with it. */
export function draftAnswer(question: string, index: KnowledgeIndex, polish: Polish): Draft | null {
  const ranked = gatherEvidence(question, index, polish)
    .map((candidate) => ({ candidate, hit: candidate.hit, support: supportOf(candidate.evidence) }))
    .sort((one, other) => other.support - one.support)
  const [best] = ranked
  if (best === undefined) return null
  const rival = ranked.find(({ hit }) => hit.article.id !== best.hit.article.id) ?? null
  return {
    quote: quotePassage(best.candidate),
    hit: best.hit,
    support: best.support,
    rival: rival && { hit: rival.hit, support: rival.support },
  }
}

/** The passage's own words, with its heading before a bare list. */
function quotePassage({ hit: { passage }, worthOf }: Candidate): string {
  const { text, path } = passage
  if (text.startsWith('– ') || text.startsWith('1. ')) return `${path.at(-1) ?? ''}:\n${text}`
  if (text.length <= SHORT_PASSAGE) return text
  const sentences = splitSentences(text)
  const worths = sentences.map(({ start, end }) => worthOf(text.slice(start, end)))
  const best = worths.indexOf(Math.max(...worths))
  const last = Math.min(best + SENTENCES_QUOTED, sentences.length) - 1
  return text.slice(sentences[best]?.start, sentences[last]?.end)
}
