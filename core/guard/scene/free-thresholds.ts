import type { Span } from '../../vocabulary/vocabulary.ts'
import { type Observation, observe } from '../check.ts'
import type { ArticleFact } from './article-facts.ts'
import { mattersOf, sharedMatter } from './matter.ts'
import type { Scene } from './scene.ts'

const FREE = /(?<!\p{L})(?:bezpłatn\p{L}+|gratis|darmow\p{L}+|za darmo|nic (?:Pan|Pani|nie)\s)/iu
/** "Gdyby dołożył Pan drobiazg": reckoned towards the threshold, not below it. */
const SUPPOSED = /(?<!\p{L})(?:gdyby|jeśli|jeżeli|brakuje|dołoż\p{L}+|dorzuc\p{L}+|dobra\p{L}+|jeszcze)(?!\p{L})/iu
const DENIED = /(?<!\p{L})nie (?:jest |będzie )?(?:bezpłatn|darmow)/iu
/** One content word shared in the clause. */
const SAME_MATTER = 2

/** "Przy 70 zł dowóz jest bezpłatny", where the article gives it free from 90 zł. */
export function freeBelowThreshold(scene: Scene): readonly Observation[] {
  const own = mattersOf(scene.text, scene.reader.polish)
  return scene.reading.sentences.flatMap((sentence) => {
    const text = scene.text.slice(sentence.start, sentence.end)
    if (sentence.asks || !FREE.test(text) || DENIED.test(text) || SUPPOSED.test(text)) return []
    const sums = scene
      .facts()
      .filter((fact) => fact.kind === 'amount' && fact.start >= sentence.start && fact.end <= sentence.end)
    const [sum, ...others] = sums
    if (sum?.kind !== 'amount' || others.length > 0 || isOfAnotherThing(sum, sentence, scene)) return []
    const threshold = scene
      .articleFacts()
      .find((known) => isThreshold(known) && sharedMatter(own(sum), scene.matterOf(known)) >= SAME_MATTER)
    if (
      threshold?.fact.kind !== 'amount' ||
      sum.value.minor >= threshold.fact.value.minor ||
      sum.value.bound === 'at-least'
    )
      return []
    return [
      observe(
        sentence,
        0.8,
        `Według artykułu „${threshold.article.title}” jest to bezpłatne dopiero od ${threshold.fact.text}.`,
        `The article “${threshold.article.title}” makes it free only from ${threshold.fact.text}.`,
        { source: threshold.article.id },
      ),
    ]
  })
}

/** "Dowóz to 15 zł, bilecik gratis": what is free stands in a clause of its own that does not follow from the sum. */
function isOfAnotherThing(sum: Span, sentence: Span, { text }: Scene): boolean {
  const before = text.slice(sentence.start, sum.start)
  const [own = '', ...rest] = text.slice(sum.end, sentence.end).split(/,\s|\s(?=a\s)/u)
  if (FREE.test(before) || FREE.test(own)) return false
  return !rest.some((clause) => FREE.test(clause) && /^(?:więc|czyli|zatem|dlatego|to|stąd)(?!\p{L})/iu.test(clause))
}

/** "od 90 zł jest bezpłatny": the sum opens a clause that says so. */
function isThreshold({ fact, passage }: ArticleFact): boolean {
  if (fact.kind !== 'amount' || fact.value.bound !== 'at-least') return false
  const rest = passage.text.slice(fact.end, fact.end + 60).split(/[.;]/)[0] ?? ''
  const before =
    passage.text
      .slice(Math.max(0, fact.start - 40), fact.start)
      .split(/[.;,]/)
      .at(-1) ?? ''
  return FREE.test(rest) || FREE.test(before)
}
