import { findFacts, foldDiacritics, type Polish } from '../../polish/polish.ts'
import { allAskedFor, statesWhatIsAsked } from './asked-for.ts'

/** "Pilot i router, po ile jedno i drugie?" wants two values of one kind. */
const BOTH = /\b(?:jedno i drugie|jeden i drugi|jedna i druga|oba|obie|oboje|obydw\p{L}+|kazde z osobna)\b/u

/** True when one sentence asks for more than one fact: "ile i do kiedy". What holds one of them is half an answer. */
export function asksSeveral(question: string): boolean {
  const folded = fold(question)
  return BOTH.test(folded) || allAskedFor(folded).length > 1
}

/** True when the quote leaves one of several asked facts unsaid. A question for one fact is not judged here. */
export function leavesUnsaid(question: string, quote: string, polish: Polish): boolean {
  if (!asksSeveral(question)) return false
  const asked = allAskedFor(fold(question))
  const facts = findFacts(quote, polish)
  const said = asked.filter((each) => statesWhatIsAsked(each, fold(quote), facts))
  if (said.length < asked.length) return true
  // One duration states both "ile" and "jak długo": as many facts as are asked for must stand there.
  const wanted = new Set(asked.flatMap(({ facts: kinds }) => kinds))
  const values = new Set(facts.filter(({ kind }) => wanted.has(kind)).map(({ start }) => start))
  return values.size < Math.max(2, asked.filter(({ orWords }) => orWords === null || !orWords.test(fold(quote))).length)
}

function fold(text: string): string {
  return foldDiacritics(text.toLowerCase())
}
