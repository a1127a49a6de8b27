import type { Fact } from '../../../polish/polish.ts'
import type { Span } from '../../vocabulary/vocabulary.ts'
import type { ArticleFact } from './article-facts.ts'
import type { Scene } from './scene.ts'

/** The doors are spoken of, not a parcel or a course. */
const DOORS =
  /otwart|czynn|nieczynn|zamyka|zamkn|(?<!\p{L})(?:jesteśmy|pracuj(?:e|emy|ą)|przyjmuj(?:e|emy|ą)|urzęduj(?:e|emy|ą)|zapraszamy)(?!\p{L})|godzin\p{L}* otwarcia/iu

const CLOSES = /(?<!\p{L})(?:zamyka\p{L}*|kończ\p{L}+)(?:\s+\p{L}+){0,3}\s+o\s+$/iu

/**
 * What the articles' opening hours say of an hour in the reply: that it agrees, the hours it contradicts
 * (of the same weekday, at the same end of the day), or nothing.
 */
export function openingHour(fact: Fact, scene: Scene): ArticleFact | 'agrees' | null {
  if (fact.kind !== 'time') return null
  const { minutes, bound } = fact.value
  const hours = scene.articleFacts().filter(({ fact: known }) => known.kind === 'hours')
  const isEnd = ({ fact: known }: ArticleFact): boolean =>
    known.kind === 'hours' && (known.value.from === minutes || known.value.to === minutes)
  const sentence = scene.reading.sentences.find(({ start, end }) => start <= fact.start && fact.start < end)
  const days = new Set(scene.facts().flatMap((other) => (isInside(other, sentence) ? weekdayOf(other) : [])))
  const ofDays = ({ fact: known }: ArticleFact): boolean =>
    known.kind === 'hours' &&
    (days.size === 0 || known.value.days.length === 0 || known.value.days.some((day) => days.has(day)))
  if (hours.some((known) => isEnd(known) && ofDays(known))) return 'agrees'
  // "Kasa jest czynna do 14:30": an hour told without its days.
  if (scene.articleFacts().some(({ fact: known }) => known.kind === 'time' && known.value.minutes === minutes))
    return null
  const closes =
    bound === 'at-most' || (bound === 'exact' && CLOSES.test(scene.text.slice(sentence?.start ?? 0, fact.start)))
  if (!closes || !DOORS.test(scene.text.slice(sentence?.start ?? 0, sentence?.end))) return null
  return (
    hours.find(({ fact: known }) => known.kind === 'hours' && known.value.days.some((day) => days.has(day))) ?? null
  )
}

function isInside({ start }: Fact, sentence: Span | undefined): boolean {
  return sentence !== undefined && start >= sentence.start && start < sentence.end
}

function weekdayOf({ kind, value }: Fact): readonly number[] {
  return kind === 'date' && value.type === 'weekday' ? [value.weekday] : []
}
