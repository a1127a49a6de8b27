import type { Polish } from '../../../polish/polish.ts'
import { type Article, indexKnowledge, type KnowledgeIndex, searchKnowledge } from '../../knowledge/knowledge.ts'
import type { OpenTurn } from './open-turn.ts'

/** A base of this size is held against every reply whole. */
const FEW = 8
const PASSAGES = 8

/** Kept as long as the snapshot itself, which never changes: a playbook is frozen under its version. */
const kept = new WeakMap<readonly Article[], KnowledgeIndex>()

/** The articles that share most with what was asked and what is answered, best first. */
export function articlesOnMatter(
  reply: string,
  turn: OpenTurn,
  knowledge: readonly Article[],
  polish: Polish,
): readonly Article[] {
  if (knowledge.length <= FEW) return knowledge
  const asked = turn.readings.map(({ text }) => text).join('\n')
  const hits = searchKnowledge(`${asked}\n${reply}`, knowledgeIndexOf(knowledge, polish), polish, PASSAGES)
  return [...new Set(hits.map(({ article }) => article))]
}

/** The searchable index of a snapshot, made at its first use. */
export function knowledgeIndexOf(knowledge: readonly Article[], polish: Polish): KnowledgeIndex {
  const known = kept.get(knowledge)
  if (known !== undefined) return known
  const index = indexKnowledge(knowledge, polish)
  kept.set(knowledge, index)
  return index
}
