import { type Article, coverageOf } from '../../knowledge/knowledge.ts'
import { type Check, observe } from '../check.ts'
import { factsOfArticle } from '../scene/article-facts.ts'
import { knowledgeIndexOf } from '../scene/articles-on-matter.ts'
import { askedThings } from '../scene/asked-and-answered.ts'
import type { Scene } from '../scene/scene.ts'
import { splitWords } from '../text/words.ts'

/** The reply holds at most this part of what was asked … */
const BESIDE = 0.3
/** … while a sentence of the articles holds at least this much of it, */
const THERE = 0.45
/** and so much more than the reply. */
const BETTER = 0.2

/** An automatic reply speaks of something else, although the articles speak of what was asked. */
export const irrelevantReply: Check = {
  phrases: [],
  look: (scene) => {
    if (scene.input.from !== 'assistant' || scene.facts().length === 0) return []
    const asked = askedThings(scene)
    const [only] = asked
    if (only === undefined || asked.length > 1) return []
    const { polish } = scene.reader
    const coverage = coverageOf(only.text, knowledgeIndexOf(scene.articles(), polish), polish)
    const held = coverage(scene.text).held
    const best = Math.max(
      0,
      ...scene
        .articles()
        .flatMap(sentencesOf)
        .map((sentence) => coverage(sentence).held),
    )
    if (held > BESIDE || best < THERE || best - held < BETTER) return []
    const drawnOn = scene.articles().filter((article) => isDrawnFrom(article, scene))
    if (drawnOn.some((article) => coverage(asWhole(article)).held >= THERE)) return []
    return [
      observe(
        scene.sentenceAt(Math.max(0, scene.reading.sentences.length - 1)),
        0.75,
        'Odpowiedź mówi o czym innym, niż pytał klient.',
        'The reply speaks of something other than what the customer asked.',
      ),
    ]
  },
}

function sentencesOf({ text }: Article): readonly string[] {
  return splitWords(text).sentences.map(({ start, end }) => text.slice(start, end))
}

/** An article with everything that it says it answers. */
function asWhole({ title, tags, phrasings, text }: Article): string {
  return [title, ...tags, ...phrasings, text].join('.\n')
}

/** Every figure of the reply stands in the article: it may answer in other words than the customer asked. */
function isDrawnFrom(article: Article, scene: Scene): boolean {
  const known = factsOfArticle(article, scene.reader.polish)
  return scene.facts().every((fact) => known.some((other) => other.fact.text === fact.text))
}
