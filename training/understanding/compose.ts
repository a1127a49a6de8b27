import type { Labelled } from '../data/labelled.ts'

/** Sentences that may stand around a wish without changing it. */
export interface Surroundings {
  /** They say nothing of wish or mood. */
  readonly contexts: readonly string[]
  /** They show how the customer feels. */
  readonly moods: readonly Labelled[]
}

const CONTEXT_SHARE = 0.6
const SECOND_CONTEXT_SHARE = 0.3
const MOOD_SHARE = 0.5
/** Only their own words make these: anything beside a bare greeting makes it something else. */
const ALONE = new Set(['greeting', 'none'])
/** These carry their mood in themselves. */
const MOODY = new Set(['praise', 'suggestion'])

/** The message as part of a story: among sentences of other matters and of feeling, whose mood it takes on. */
export function composed<T extends Labelled>(message: T, { contexts, moods }: Surroundings, random: () => number): T {
  if (ALONE.has(message.topic)) return message
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const around: string[] = []
  if (random() < CONTEXT_SHARE) around.push(pick(contexts))
  if (random() < SECOND_CONTEXT_SHARE) around.push(pick(contexts))
  const mood = pick(moods)
  const takesMood = random() < MOOD_SHARE && isCalm(message) && !MOODY.has(message.topic)
  if (takesMood) around.push(mood.text)
  const before = around.filter(() => random() < 0.5)
  const after = around.filter((text) => !before.includes(text))
  const text = [...before, message.text, ...after].map(ended).join(' ')
  return takesMood ? { ...message, ...moodOf(message, mood), text } : { ...message, text }
}

function isCalm({ sentiment, emotion, escalation }: Labelled): boolean {
  return sentiment === 'neutral' && emotion === 'neutral' && !escalation
}

function moodOf(message: Labelled, mood: Labelled): Partial<Labelled> {
  const { sentiment, emotion, escalation, irony } = mood
  const pressed = mood.urgency === 'high' || (mood.urgency === 'low' && message.urgency === 'normal')
  return { sentiment, emotion, escalation, irony, urgency: pressed ? mood.urgency : message.urgency }
}

function ended(text: string): string {
  return /[.!?…):]$/.test(text) ? text : `${text}.`
}
