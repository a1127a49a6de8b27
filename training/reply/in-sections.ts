import { articleOf, type QuestionSet } from './question-sets.ts'

/** So many articles make a longer one. */
const SECTIONS = 2

/** The firm with its articles joined into longer ones under headings, as firms that write much keep them. */
export function inSections({ name, articles, questions }: QuestionSet): QuestionSet {
  const joinedOf = new Map<string, string>(
    articles.map(({ id }, i) => [id, `${name}-joined-${Math.floor(i / SECTIONS)}`]),
  )
  const groups = Map.groupBy(articles, ({ id }) => joinedOf.get(id) ?? '')
  return {
    name: `${name}, in sections`,
    articles: [...groups].map(([id, parts]) => {
      const texts = parts.map(({ title, text }, i) => `${i === 0 ? '# ' : '## '}${title}\n\n${bodyOf(text)}`)
      return articleOf(id, parts[0]?.title ?? '', texts.join('\n\n'))
    }),
    questions: questions.map((each) => ({ ...each, articles: each.articles.map((id) => joinedOf.get(id) ?? id) })),
  }
}

function bodyOf(text: string): string {
  return text.replace(/^# .*\n+/, '')
}
