import type { Article } from '../../knowledge/knowledge.ts'
import { titleBagOf } from './article-facts.ts'
import type { Scene } from './scene.ts'
import { likeSubjects, type Subject } from './subject.ts'

/** 0–1: how far what the reply states and a place of an article are about one thing, less where the article is less about the matter. */
export function likeInArticle(said: Subject, known: Subject, article: Article, scene: Scene): number {
  const title = titleBagOf(article, scene.reader.polish)
  return likeSubjects(said, scene.askedBag(), known, title) * scene.standing(article)
}
