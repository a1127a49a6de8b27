import type { Article } from '../../knowledge/knowledge.ts'
import { splitPassages } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { Scene } from './scene.ts'

const kept = new WeakMap<Article, string>()

/**
 * True when the sentence at the place stands word for word in an article in force. Such a sentence contradicts no article:
 * where two articles disagree, that is theirs to be mended, not the reply's.
 */
export function quotesArticle(place: Span, scene: Scene): boolean {
  const sentence = scene.reading.sentences.find(({ start, end }) => start <= place.start && place.start < end)
  if (sentence === undefined) return false
  const said = plain(scene.text.slice(sentence.start, sentence.end))
  return said !== '' && scene.articles().some((article) => passagesOf(article).includes(said))
}

/** A table's rows as a passage tells them, marks of emphasis taken off. */
function passagesOf(article: Article): string {
  const known = kept.get(article)
  if (known !== undefined) return known
  const text = plain(
    splitPassages(article)
      .map((passage) => passage.text)
      .join('\n'),
  )
  kept.set(article, text)
  return text
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
