import type { PersonId, Topic } from '../vocabulary/vocabulary.ts'

/** Who answers for which matter, from its first message to its end; a topic that is not named is nobody's in particular. */
export type Ownership = Readonly<Partial<Record<Topic, PersonId>>>

/** null: nobody in particular, or the matter is not known. */
export function answersFor(owners: Ownership | undefined, topic: string | null | undefined): PersonId | null {
  return owners?.[topic as Topic] ?? null
}

/** The map with one matter given to somebody, or to nobody in particular. */
export function withOwner(owners: Ownership | undefined, topic: Topic, person: PersonId | null): Ownership {
  const { [topic]: _was, ...others } = owners ?? {}
  return person === null ? others : { ...others, [topic]: person }
}
