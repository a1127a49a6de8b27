import { analyse, compareFacts, findFacts, foldDiacritics, type Polish, tokenize } from '../../polish/polish.ts'
import { claimedIn } from '../reply/reply.ts'

/** What the assistant did with a question. */
export interface Answer {
  readonly text: string
  readonly handedOver: boolean
}

/** What an answer must and must not say. */
export interface Expected {
  /** Prices, terms and hours are compared by their value, however written; anything else by its words. */
  readonly mustHave: readonly string[]
  readonly mustNotHave: readonly string[]
  /** True: a person must answer. False: the assistant must. Null: either, as long as nothing wrong is said. */
  readonly handover?: boolean | null | undefined
}

/** Why an answer fails its case; none where it passes. */
export type Fault =
  | { readonly kind: 'missing' | 'forbidden'; readonly fact: string }
  | { readonly kind: 'should-hand-over' | 'should-answer' }

/** What is only offered is no answer, right or wrong; a handover is silent on every fact and fails only where an answer was asked for. */
export function judgeAnswer(
  { text, handedOver }: Answer,
  { mustHave, mustNotHave, handover }: Expected,
  polish: Polish,
): readonly Fault[] {
  const states = stating(claimedIn(text), polish)
  const forbidden = mustNotHave.filter(states).map((fact): Fault => ({ kind: 'forbidden', fact }))
  if (handover === true) return handedOver ? forbidden : [{ kind: 'should-hand-over' }, ...forbidden]
  if (handedOver)
    return handover === false || mustHave.length > 0 ? [{ kind: 'should-answer' }, ...forbidden] : forbidden
  const missing = mustHave.filter((fact) => !states(fact)).map((fact): Fault => ({ kind: 'missing', fact }))
  return [...missing, ...forbidden]
}

/** Whether a text states a fact: of the same value where it has one, else in the same words in any form. */
function stating(text: string, polish: Polish): (fact: string) => boolean {
  const known = findFacts(text, polish)
  const said = new Set(lemmasOfWords(text, polish).flat())
  return (fact) => {
    const values = findFacts(fact, polish)
    if (values.length === 0)
      return lemmasOfWords(fact, polish).every((lemmas) => lemmas.some((lemma) => said.has(lemma)))
    return values.every((value) =>
      known.some((other) => compareFacts({ ...value, subject: ['='] }, { ...other, subject: ['='] }) === 'equal'),
    )
  }
}

/** All that each word may be a form of: two words by themselves are read otherwise than within a sentence. */
function lemmasOfWords(text: string, polish: Polish): readonly (readonly string[])[] {
  return tokenize(text)
    .filter((token) => /[\p{L}\d]/u.test(token.text))
    .map((token) => [
      ...new Set(
        [token.text, ...analyse(token.text, polish).map(({ lemma }) => lemma)].map((word) =>
          foldDiacritics(word.toLowerCase()),
        ),
      ),
    ])
}
