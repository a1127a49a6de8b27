import { type Fact, findFacts, identifyLanguage, type Polish } from '../../../polish/polish.ts'
import { type Article, isAnyBound } from '../../knowledge/knowledge.ts'
import type { Playbook } from '../../playbook/playbook.ts'
import type { Understanding } from '../../understanding/understanding.ts'
import type { Locale, Share, Span, Topic } from '../../vocabulary/vocabulary.ts'
import type { GuardInput } from '../report.ts'
import { linksIn, parseLink } from '../text/links.ts'
import { once } from '../text/once.ts'
import { maskQuoted } from '../text/own-words.ts'
import type { PhraseIndex, PhraseList, PhraseMatch } from '../text/phrases.ts'
import { type Reading, readText } from '../text/reading.ts'
import { fold } from '../text/words.ts'
import type { Tone } from '../tone/tones.ts'
import { type AddressForm, findAddressForms } from './address-forms.ts'
import { type ArticleFact, factsOfArticle, matterOfArticleFact } from './article-facts.ts'
import { articlesOnMatter, isSearched } from './articles-on-matter.ts'
import { bareTerms } from './bare-terms.ts'
import { bodyOf } from './body.ts'
import { type CustomerName, readCustomer, signaturesIn } from './customer.ts'
import type { Matter } from './matter.ts'
import { meaningOf } from './meaning-of.ts'
import { type OpenTurn, openTurn } from './open-turn.ts'
import type { Reader } from './reader.ts'
import { type Bag, bagOf } from './subject.ts'
import { type Answer, answersIn, type ToldFact, toldBefore } from './told-before.ts'
import { tonesOf } from './tones-of.ts'

/** How far back the customer's own words are looked up. */
const MESSAGES_READ = 40

/** What checks read of a playbook; its knowledge they see as the articles on the matter at hand. */
export type GuardPlaybook = Pick<Playbook, 'firm' | 'macros' | 'guard' | 'targets' | 'limits'> & {
  readonly assistant: Pick<Playbook['assistant'], 'name' | 'disclosure'>
}

/**
 * Scene: a reply in its place, taken apart once for all checks. Every part is computed when first asked for,
 * so cheap checks stay cheap.
 */
export interface Scene {
  readonly input: GuardInput
  readonly playbook: GuardPlaybook
  readonly reader: Reader
  /** The author's own words: quoted history blanked out, offsets those of the input. */
  readonly text: string
  readonly reading: Reading
  /** The text without salutation, introduction and signature, place by place. */
  readonly body: () => string
  readonly found: (list: PhraseList) => readonly PhraseMatch[]
  readonly sentenceAt: (sentence: number) => Span
  /** The whole sentence that a place stands in. */
  readonly sentenceAround: (place: Span) => Span
  /** The place widened to the commas and sentence ends around it. */
  readonly clauseAt: (place: Span) => Span
  /** How each sentence sounds; null where it is too short to say. */
  readonly tones: () => readonly (Readonly<Record<Tone, Share>> | null)[]
  /** Language to write suggestions in. */
  readonly locale: () => Locale
  readonly customer: () => CustomerName
  /** Where the author turns to the customer by title or name. */
  readonly address: () => readonly AddressForm[]
  /** Names by which the customer signed. */
  readonly signatures: () => readonly string[]
  readonly turn: () => OpenTurn
  /** Facts that the text states. */
  readonly facts: () => readonly Fact[]
  /** What each message of the open turn means, in its order. */
  readonly meanings: () => readonly Understanding[]
  /** True when a phrase of the list stands in the open turn's customer messages. */
  readonly customerSaid: (list: PhraseList) => boolean
  /** The firm's articles on the matter at hand. */
  readonly articles: () => readonly Article[]
  /** How far an article may be held against the reply: 0–1, 1 for the one that shares most with the matter. */
  readonly standing: (article: Article) => number
  /** The articles at hand were searched for among many. */
  readonly isSearched: boolean
  readonly articleFacts: () => readonly ArticleFact[]
  /** What an article's fact is about. */
  readonly matterOf: (fact: ArticleFact) => Matter
  /** Content words of the open turn. */
  readonly askedBag: () => Bag
  /** What the customer wrote in this conversation, the last messages of it. */
  readonly customerText: () => string
  /** Facts that the customer stated in this conversation. */
  readonly customerFacts: () => readonly Fact[]
  /** The firm's earlier messages of this conversation, oldest first. */
  readonly answers: () => readonly Answer[]
  /** What they state, fact by fact. */
  readonly toldFacts: () => readonly ToldFact[]
  /** True when the customer or the firm's articles write the same. */
  readonly isKnownWording: (words: string) => boolean
  /** True when the customer wrote these words in this conversation; case and Polish marks do not matter. */
  readonly customerWrote: (words: string) => boolean
  readonly knownLinks: () => readonly string[]
  readonly knownHosts: () => ReadonlySet<string>
}

export function setScene(input: GuardInput, playbook: Playbook, reader: Reader, index: PhraseIndex): Scene {
  const text = maskQuoted(input.text)
  const reading = readText(text, index, reader.polish)
  const turn = once(() => openTurn(input.conversation.messages, (said) => readText(said, index, reader.polish)))
  const meanings = once(() => turn().messages.map((message) => meaningOf(message, reader)))
  const body = once(() => bodyOf(text))
  const onMatter = once(() => {
    const { knowledge } = playbook
    const topics = isAnyBound(knowledge) ? meanings().flatMap(topicsOf) : []
    return articlesOnMatter(statedIn(body(), reading), turn(), knowledge, { at: input.at, topics }, reader.polish)
  })
  const articles = once(() => {
    if (input.knowledge !== undefined) return input.knowledge
    const found = [...onMatter().keys()]
    return input.grounds === undefined ? found : [...found, ...input.grounds]
  })
  const said = once(() =>
    input.conversation.messages
      .filter(({ internal }) => !internal)
      .map((message) => message.text)
      .join('\n'),
  )
  const told = once(() =>
    input.conversation.messages
      .filter(({ from }) => from === 'customer')
      .slice(-MESSAGES_READ)
      .map((message) => message.text)
      .join('\n'),
  )
  const customers = once(() => fold(told()))
  const answers = once(() => answersIn(input.conversation.messages, reader.polish))
  const links = once(() =>
    articles().flatMap(({ text, url }) => (url === null ? linksIn(text) : linksIn(text).concat(url))),
  )
  return {
    input,
    playbook,
    reader,
    text,
    reading,
    body,
    found: reading.found,
    sentenceAt: (sentence) => reading.sentences[sentence] ?? { start: 0, end: text.length },
    sentenceAround: ({ start: at }) =>
      reading.sentences.find(({ start, end }) => start <= at && at < end) ?? { start: 0, end: text.length },
    clauseAt: (place) => widenToClause(place, text, reading),
    tones: once(() => tonesOf(text, reading, reader.polish)),
    locale: once(() => (identifyLanguage(text).code === 'en' ? 'en' : 'pl')),
    customer: once(() => readCustomer(input.conversation, reader.polish)),
    address: once(() => findAddressForms(text, reader.polish)),
    signatures: once(() => signaturesIn(input.conversation.messages)),
    turn,
    facts: once(() => factsOf(text, reader.polish)),
    meanings,
    customerSaid: (list) => turn().readings.some((message) => message.found(list).length > 0),
    articles,
    isSearched: input.knowledge === undefined && isSearched(playbook.knowledge),
    standing: (article) => (input.knowledge === undefined ? onMatter().get(article) : undefined) ?? 1,
    articleFacts: once(() => articles().flatMap((article) => factsOfArticle(article, reader.polish))),
    matterOf: matterOfArticleFact(reader.polish),
    askedBag: once(() =>
      bagOf(
        turn()
          .readings.map((message) => message.text)
          .join('\n'),
        reader.polish,
      ),
    ),
    customerText: told,
    customerFacts: once(() => findFacts(told(), reader.polish)),
    answers,
    toldFacts: once(() => toldBefore(answers(), reader.polish)),
    isKnownWording: (words) => said().includes(words) || articles().some((article) => article.text.includes(words)),
    customerWrote: (words) => customers().includes(fold(words)),
    knownLinks: once(() => [...new Set(links())]),
    knownHosts: once(() => hostsOf([...links(), ...linksIn(said())])),
  }
}

/** What the reply states, without what it asks. */
function statedIn(body: string, { sentences }: Reading): string {
  return sentences.flatMap(({ asks, start, end }) => (asks ? [] : [body.slice(start, end)])).join('\n')
}

function factsOf(text: string, polish: Polish): readonly Fact[] {
  const stated = findFacts(text, polish)
  const terms = bareTerms(text, stated)
  return terms.length === 0 ? stated : [...stated, ...terms].sort((one, other) => one.start - other.start)
}

function topicsOf({ topic, furtherTopics }: Understanding): readonly Topic[] {
  return [topic, ...furtherTopics].flatMap((named) => named?.name ?? [])
}

function hostsOf(links: readonly string[]): ReadonlySet<string> {
  return new Set(links.map(parseLink).flatMap((link) => (link === 'malformed' ? [] : [link.host])))
}

function widenToClause(place: Span, text: string, reading: Reading): Span {
  const sentence = reading.sentences.find(({ start, end }) => start <= place.start && place.start < end)
  if (sentence === undefined) return place
  const before = text.slice(sentence.start, place.start).lastIndexOf(', ')
  const after = text.slice(place.end, sentence.end).search(/[,;]\s|[.!?…]+$/)
  return {
    start: before < 0 ? sentence.start : sentence.start + before + 2,
    end: after < 0 ? sentence.end : place.end + after,
  }
}
