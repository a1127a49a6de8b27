import { identifyLanguage } from '../../../polish/polish.ts'
import { type ContentWord, likeness, matcherOf, returnedBy } from '../../knowledge/knowledge.ts'
import { type Check, type Observation, observe } from '../check.ts'
import { titleBagOf } from '../scene/article-facts.ts'
import { isInArticles, knowledgeIndexOf } from '../scene/articles-on-matter.ts'
import { empathy } from '../scene/emotion.ts'
import { isForOtherSituation } from '../scene/other-situation.ts'
import type { Scene } from '../scene/scene.ts'
import { bagOf } from '../scene/subject.ts'
import { splitWords } from '../text/words.ts'

/** An answer takes up at least so much of its own words from what was asked, by word, family or concept … */
const TAKES_UP = 0.1
/** … and speaks of at least so much of what was asked. */
const SPEAKS_OF = 0.35
/** A sentence that answers what was asked holds most of it. */
const DRAWN_ON = 0.6
/** Another word of the same family. */
const SAME_FAMILY = 0.85

/** It asks back, sends somewhere, hands over or tells what to do: in other words than the customer's, perhaps, yet about their matter. */
const TAKES_CARE =
  /(?<!prawda|nie|fajnie)\?|https?:|(?<!\p{L})(?:proszę|prosimy)(?! o (?:cierpliwość|wyrozumiałość))(?!\p{L})|(?<!\p{L})(?:przekaz\p{L}+|przekaż\p{L}+|połącz\p{L}+|łączę|[kc]onsultant\p{L}*|zadzwoń|napisz|nie (?:wiem|znalazł\p{L}+|mam informacji)|przepraszam\p{L}*|przykro|attached|passing you|connecting you|in the attachment|here it is|here you are)(?!\p{L})/iu

/** An automatic reply states something, and nothing of it is what the customer wrote about; or anybody's words belong to another situation. */
export const irrelevantReply: Check = {
  phrases: [empathy],
  look: (scene) => {
    if (isForOtherSituation(scene)) return [report(scene)]
    if (scene.input.from !== 'assistant' || !statesSomething(scene) || scene.turn().readings.length === 0) return []
    const asked = scene
      .turn()
      .readings.map(({ text }) => text)
      .join('\n')
    if (TAKES_CARE.test(scene.body()) || identifyLanguage(asked).code !== identifyLanguage(scene.text).code) return []
    const { polish } = scene.reader
    // Most answers take up what was asked: how rare its words are in the articles is worked out for the others only.
    if (returnedBy(scene.body(), asked, polish) > TAKES_UP || isNamedByTitle(scene)) return []
    const match = matcherOf(asked, knowledgeIndexOf(scene.articles(), polish), polish)
    if (match(scene.body()).near > SPEAKS_OF) return []
    // The article may say in the customer's words what the reply says in its own.
    if (sentencesDrawnOn(scene).some((sentence) => match(sentence).near > DRAWN_ON)) return []
    return [report(scene)]
  },
}

function report(scene: Scene): Observation {
  return observe(
    scene.sentenceAt(Math.max(0, scene.reading.sentences.length - 1)),
    0.8,
    'Odpowiedź mówi o czym innym, niż pytał klient.',
    'The reply speaks of something other than what the customer asked.',
  )
}

/** A figure, or words of the firm's articles: an empty reply is another mistake. */
function statesSomething(scene: Scene): boolean {
  if (/\d/.test(scene.body())) return true
  const { polish } = scene.reader
  const named = bagOf(scene.body(), polish).words.filter(({ telling }) => telling === 1)
  return named.filter((word) => isInArticles(word, scene.articles(), polish)).length >= SEVERAL
}

/** So many words of the articles make a statement. */
const SEVERAL = 4

/** Sentences of the articles whose figures the reply states. */
function sentencesDrawnOn(scene: Scene): readonly string[] {
  return scene.articleFacts().flatMap(({ passage, fact }) => {
    if (!scene.text.includes(fact.text)) return []
    const sentence = splitWords(passage.text).sentences.find(
      ({ start, end }) => start <= fact.start && fact.start < end,
    )
    return sentence === undefined ? [] : [passage.text.slice(sentence.start, sentence.end)]
  })
}

/** The article that the reply draws on is about what was asked: "Maxi" answers the one who asks for a plan. */
function isNamedByTitle(scene: Scene): boolean {
  const drawnOn = new Set(
    scene.articleFacts().flatMap(({ article, fact }) => (scene.text.includes(fact.text) ? [article] : [])),
  )
  const names = (word: ContentWord): boolean => word.names && word.telling === 1
  return [...drawnOn].some((article) => {
    const title = titleBagOf(article, scene.reader.polish)
    // A heading of several things tells not which of them is spoken of.
    return (
      title.words.length === 1 &&
      scene.askedBag().words.some((word) => names(word) && likeness(word, title.there) >= SAME_FAMILY)
    )
  })
}
