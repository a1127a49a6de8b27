import type { Polish } from '../open-polish.ts'
import { rememberBy } from '../text/remember.ts'
import type { Fact } from './fact.ts'
import { readFacts } from './read-facts.ts'
import { scan, type Token } from './scan.ts'
import { subjectFinder } from './subject.ts'

const KEPT_CHARACTERS = 12_000

/** Every fact of the text, in order, none overlapping another; each with the lemmas of the words around it. */
export const findFacts: (text: string, polish: Polish) => readonly Fact[] = rememberBy(factsOf, KEPT_CHARACTERS)

function factsOf(text: string, polish: Polish): readonly Fact[] {
  const tokens = scan(text)
  const subjectOf = subjectFinder(tokens, polish)
  return readFacts(text).map(({ kind, first, next, value }) => {
    const start = (tokens[first] as Token).start
    const end = (tokens[next - 1] as Token).end
    return { kind, start, end, text: text.slice(start, end), value, subject: subjectOf(first, next) } as Fact
  })
}
