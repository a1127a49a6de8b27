import { type Polish, rememberBy } from '../../../polish/polish.ts'
import { type Article, likeness } from '../../knowledge/knowledge.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import { type Observation, observe } from '../check.ts'
import { matchesOf } from '../text/matches.ts'
import { likeInArticle } from './like-in-article.ts'
import type { Scene } from './scene.ts'
import { type Bag, bagOf, likeSubjects, type Subject, subjectsOf } from './subject.ts'

/** A place that says whether something is allowed, or asked for. */
interface Permission extends Span {
  readonly kind: 'may' | 'must'
  readonly affirmed: boolean
  readonly conditional: boolean
  readonly subject: Subject
  /** "Nie trzeba.": it speaks of what was asked. */
  readonly bare: boolean
  /** "Proszę …": something is asked for here and now, no rule is told. */
  readonly isRequest: boolean
  /** What may or must be done, where a verb says it: "przygotować", "być". */
  readonly deed: string | null
}

const MAY =
  /(?<!\p{L})(?:można|moż(?:e|esz|ecie)|mogą|mogę|wolno|da się|przyjmujemy|wpuszczamy|akceptujemy|dopuszczamy|obsługujemy|dowozimy|honorujemy|zabronion\p{L}{1,3}|niedozwolon\p{L}{1,3}|niemożliw\p{L}{1,3})(?!\p{L})/giu
/** "Bez protokołu zgłoszenia nie przyjmiemy" asks for one, whatever verb says it. */
const MUST =
  /(?<!\p{L})(?:trzeba|należy|musi(?:sz|cie)?|muszą|wymagan\p{L}{1,3}|wymagamy|wymaga|konieczn\p{L}{1,3}|niezbędn\p{L}{1,3}|potrzebn\p{L}{1,3}|obowiązkow\p{L}{1,3}|obowiązuj[eą]|warunkiem|popros(?:i|zą|imy) o|(?:proszę|prosimy) (?:\p{L}+ ){0,2}\p{L}{3,}ć|bez(?= (?!problem|dopłat|opłat|żadn)\p{L}+[^.,;!?]{0,40} nie (?:przyjm|rozpatrz|rozpatr|uzna|zwr[aó]c|wymieni|wyda|odda|zrob|możemy|mogę|da się|ma )))(?!\p{L})/giu
const REQUEST = /^pros/iu
const LAST_WORD = /\p{L}+$/u
const INFINITIVE = /(?<=^(?:\s+\p{L}+){0,3}\s+)\p{L}+(?:ć|c)(?!\p{L})/u
const FORBIDS = /^(?:zabronion|niedozwolon|niemożliw)/iu
const DENIED = /(?<!\p{L})nie(?: (?:jest|są|ma|trzeba|będzie))?\s+$/iu
const BARE = /^\s*(?:[.,!;–]|$)/u
/** What follows such words holds only in its own case. */
const CONDITION =
  /(?<!\p{L})(?:jeśli|jeżeli|gdy|gdyby|tylko|wyłącznie|jedynie|poza|oprócz|z wyjątkiem|chyba że|po \p{L}+|przed \p{L}+|od \d|do \d|powyżej|poniżej|przez \d|w ciągu|raz)(?!\p{L})/iu

const KEPT_CHARACTERS = 40_000
/** "Proszę przyjeżdżać bez zapisu" asks for none. */
const WITHOUT = /^\s+bez(?!\p{L})/iu
/** Words before a verb by which it may be denied. */
const BEFORE = 16

const permissionsIn: (text: string, polish: Polish) => readonly Permission[] = rememberBy(
  readPermissions,
  KEPT_CHARACTERS,
)

function readPermissions(text: string, polish: Polish): readonly Permission[] {
  const subject = subjectsOf(text, polish)
  const found = (pattern: RegExp, kind: Permission['kind']): Permission[] =>
    matchesOf(pattern, text).flatMap((match) => {
      const place = { start: match.index, end: match.index + match[0].length }
      const conditional = CONDITION.test(sentenceOf(text, place))
      const denied =
        DENIED.test(text.slice(Math.max(0, place.start - BEFORE), place.start)) || WITHOUT.test(text.slice(place.end))
      const isRequest = REQUEST.test(match[0])
      const deed = isRequest ? LAST_WORD.exec(match[0]) : INFINITIVE.exec(text.slice(place.end))
      return [
        {
          ...place,
          kind,
          affirmed: denied === FORBIDS.test(match[0]),
          conditional,
          subject: subject(place),
          bare: BARE.test(text.slice(place.end)),
          isRequest,
          deed: deed?.[0] ?? null,
        },
      ]
    })
  return [...found(MAY, 'may'), ...found(MUST, 'must')]
}

function sentenceOf(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start)) + 1
  const to = text.slice(end).search(/[.\n]/)
  return text.slice(from, to < 0 ? text.length : end + to)
}

const kept = new WeakMap<Article, readonly Permission[]>()

function permissionsOf(article: Article, polish: Polish): readonly Permission[] {
  const known = kept.get(article)
  if (known !== undefined) return known
  const permissions = permissionsIn(article.text, polish)
  kept.set(article, permissions)
  return permissions
}

/** So alike two subjects must be to be one. */
const SAME_SUBJECT = 0.6
const FITS_BETTER = 0.15
/** Less will do where the article names the very thing that was asked about. */
const ASKED_FOR = 0.4

function meant({ bare, subject }: Permission, asked: Bag): Subject {
  return bare && asked.words.length > 0 ? { near: asked, around: asked } : subject
}

/** Where this text allows what the other forbids, or asks for what it does not, of one and the same thing; null where nowhere. */
export function opposedPermission(
  now: string,
  asked: Bag,
  before: string,
  askedBefore: Bag,
  polish: Polish,
): Span | null {
  const told = permissionsIn(before, polish).filter(({ conditional }) => !conditional)
  if (told.length === 0) return null
  const place = permissionsIn(now, polish).find(
    (said) =>
      !said.conditional &&
      told.some(
        (other) =>
          other.kind === said.kind &&
          other.affirmed !== said.affirmed &&
          likeSubjects(meant(said, asked), asked, meant(other, askedBefore), askedBefore) >= SAME_SUBJECT,
      ),
  )
  return place ?? null
}

/** The reply allows what an article forbids, asks for what it does not, or the other way round. */
export function contradictedPermissions(scene: Scene): readonly Observation[] {
  const { polish } = scene.reader
  // What an article forbids altogether is not allowed within thirty days either.
  const stated = permissionsIn(scene.body(), polish).filter(
    ({ conditional, kind, affirmed }) => !conditional || (kind === 'may' && affirmed),
  )
  if (stated.length === 0) return []
  const known = scene
    .articles()
    .flatMap((article) => permissionsOf(article, polish).map((permission) => ({ article, permission })))
    .filter(({ permission }) => !permission.conditional || permission.affirmed)
  return stated.flatMap((said) => {
    const sentence = scene.reading.sentences.find(({ start, end }) => start <= said.start && said.start < end)
    if (sentence === undefined || sentence.asks) return []
    const compared = known
      .filter(({ permission }) => permission.kind === said.kind && isOfSameDeed(said, permission, polish))
      .map(({ article, permission }) => ({
        article,
        permission,
        like: likeInArticle(meant(said, scene.askedBag()), permission.subject, article, scene),
      }))
    const best = (affirmed: boolean, conditional: boolean) =>
      compared
        .filter(({ permission }) => permission.affirmed === affirmed && (conditional || !permission.conditional))
        .sort((a, b) => b.like - a.like)[0]
    const against = best(!said.affirmed, false)
    if (against === undefined) return []
    if (said.affirmed && against.like >= ASKED_FOR && isTheAsked(against.permission, scene)) {
      const agreed = compared.find(
        ({ permission }) => permission.affirmed === said.affirmed && isTheAsked(permission, scene),
      )
      return agreed === undefined ? [report(scene, said, against.article)] : []
    }
    const agreeing = best(said.affirmed, said.conditional)
    if (against.like < SAME_SUBJECT) return []
    if (agreeing !== undefined && against.like - agreeing.like < FITS_BETTER) return []
    return [report(scene, said, against.article)]
  })
}

/** "Proszę przygotować karton" is not held against a rule on what the carton must be. */
function isOfSameDeed(said: Permission, known: Permission, polish: Polish): boolean {
  if (!said.isRequest || said.deed === null || known.deed === null) return true
  const { there } = bagOf(known.deed, polish)
  return bagOf(said.deed, polish).words.some((word) => likeness(word, there) > 0)
}

/** Its clause forbids or allows the very thing that the customer asks about, by a name that stands in the question. */
function isTheAsked({ subject }: Permission, scene: Scene): boolean {
  const { there } = scene.askedBag()
  const names = subject.near.words.filter((word) => word.names && word.telling === 1)
  return names.length > 0 && names.every((word) => likeness(word, there) === 1)
}

function report(scene: Scene, said: Span, { id, title }: Article): Observation {
  const place = scene.clauseAt(said)
  const words = scene.text.slice(place.start, place.end)
  return observe(
    place,
    0.76,
    `Artykuł „${title}” mówi co innego niż „${words}”.`,
    `The article “${title}” says otherwise than “${words}”.`,
    { source: id },
  )
}
