import type { Finding } from '../guard/guard.ts'
import { fieldsOf } from '../reply/reply.ts'
import { both, type FixDraft, type FixEvidence, few } from './draft.ts'

/** Shorter words stand in any text by chance. */
const SHORTEST_QUOTE = 5

/** Customers are told another fact than the article's, and it stands: what people answer is put in the article's place. */
export function fromAnswers({ own, knowledge, service }: FixEvidence): readonly FixDraft[] {
  const concerned = new Set(
    own.flatMap(({ traits }) => traits.filter(({ name }) => name === 'article')).map(({ value }) => value),
  )
  return service.flatMap((facts) => {
    if (facts.code !== 'stale-article' || facts.because !== 'answers' || !concerned.has(facts.article)) return []
    const article = knowledge.find(({ id }) => id === facts.article)
    const { said, quote } = facts.articleSays
    const mended = quote.replace(said, facts.peopleSay)
    if (article === undefined || !article.text.includes(quote) || mended === quote) return []
    const { id, title } = article
    const text = article.text.replace(quote, mended)
    return [
      {
        kind: 'article' as const,
        candidate: { kind: 'article' as const, article: id, title, text },
        question: null,
        change: both(
          `Artykuł „${title}” mówi „${facts.peopleSay}” zamiast „${said}”.`,
          `The article “${title}” says “${facts.peopleSay}” instead of “${said}”.`,
        ),
        because: both(
          `Tak odpowiadają ludzie, a nikt tych odpowiedzi nie podważył (przykłady: ${facts.examples.length}).`,
          `People answer so, and nobody contested it (examples: ${facts.examples.length}).`,
        ),
        conversations: few(facts.examples.map(({ conversation }) => conversation)),
      },
    ]
  })
}

/** The mistake's own words stand in a ready text. */
export function fromMacros({ code, quotes, macros }: FixEvidence): readonly FixDraft[] {
  return macros.flatMap(({ name, text, findings }) => {
    const held = quotes.filter((quote) => quote.text.length >= SHORTEST_QUOTE && text.includes(quote.text))
    const [first] = held
    if (first === undefined) return []
    const corrected = withFields(
      withSuggestions(
        text,
        findings.filter((one) => one.code === code),
      ),
      held,
    )
    return [
      {
        kind: 'macro' as const,
        candidate: { kind: 'macro' as const, macro: name, text: corrected },
        question: null,
        change: both(
          `Gotowa odpowiedź „${name}” bez „${first.text}”.`,
          `The ready text “${name}” without “${first.text}”.`,
        ),
        because: both(
          `Te słowa stoją w gotowej odpowiedzi i w błędach (${held.length})${corrected === text ? '; treść trzeba poprawić samemu' : ''}.`,
          `These words stand in the ready text and in mistakes (${held.length})${corrected === text ? '; the wording is yours to mend' : ''}.`,
        ),
        conversations: few(held.map(({ conversation }) => conversation).toReversed()),
      },
    ]
  })
}

/** From the end, so that the places before stay where they are. */
function withSuggestions(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ span, suggestion }) => (span === null || suggestion === null ? [] : [{ ...span, suggestion }]))
    .toSorted((a, b) => b.start - a.start)
    .reduce((said, { start, end, suggestion }) => said.slice(0, start) + suggestion + said.slice(end), text)
}

/** A gap in another template's brackets becomes the field that this desk fills by itself. */
function withFields(text: string, held: FixEvidence['quotes']): string {
  return held.reduce((said, { text: gap }) => {
    const [, name] = /^[[{<%«]+\s*([\p{L}_ ]+?)\s*[\]}>%»]+$/u.exec(gap) ?? []
    if (name === undefined) return said
    const own = `{{${name.toLowerCase()}}}`
    const [field] = fieldsOf({ name: '', text: own })
    return field == null || field.field === null ? said : said.replaceAll(gap, own)
  }, text)
}

/** Persons answered well what the problem's customers asked, and an article has been made of it. */
export function fromWritten({ own, written }: FixEvidence): readonly FixDraft[] {
  const concerned = new Set(own.map(({ conversation }) => conversation))
  return written.flatMap(({ article, title, text, conversations }) => {
    const shared = conversations.filter((one) => concerned.has(one))
    if (shared.length === 0) return []
    return [
      {
        kind: 'article' as const,
        candidate: { kind: 'article' as const, article, title, text },
        question: null,
        change: both(`Nowy artykuł „${title}”.`, `A new article “${title}”.`),
        because: both(
          `Złożony z odpowiedzi, za które klienci podziękowali; w rozmowach tego problemu: ${shared.length}.`,
          `Made of answers that customers were glad of; in this problem’s conversations: ${shared.length}.`,
        ),
        conversations: few(shared),
      },
    ]
  })
}

/** A question that no article answered, and the article that says the answer in other words. */
export function fromQuestions({ own, unanswered }: FixEvidence): readonly FixDraft[] {
  const concerned = new Set(own.map(({ conversation }) => conversation))
  return unanswered
    .filter(({ conversation }) => concerned.has(conversation))
    .map((asked) => ({
      kind: 'article',
      candidate: null,
      question: asked,
      change: both(
        `Artykuł „${asked.title}” odpowiada także na pytanie „${asked.question}”.`,
        `The article “${asked.title}” also answers “${asked.question}”.`,
      ),
      because: both(
        'Tak zapytał klient, a asystent nie znalazł odpowiedzi; ten artykuł jest najbliżej.',
        'A customer asked so and the assistant found no answer; this article is nearest.',
      ),
      conversations: [asked.conversation],
    }))
}
