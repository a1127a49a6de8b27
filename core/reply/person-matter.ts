import type { Understanding } from '../understanding/understanding.ts'
import { concernsOwnMatter, isRuleQuestion } from './own-matter.ts'
import {
  FOREIGN_LANGUAGE_OPENING,
  GRIEVANCE_OPENING,
  OWN_MATTER_OPENING,
  SUGGESTION_OPENING,
  WITHDRAWAL_OPENING,
  type Worded,
} from './texts.ts'

/** A topic read with less certainty does not keep the assistant from looking into the articles. */
const SURE_OF_TOPIC = 0.7

/** What to say first where no article can settle the message, so that a person must; null where one may. `folded` is the message. */
export function personMatter(folded: string, understanding: Understanding): Worded | null {
  const { signals, language } = understanding
  if (signals.withdrawal !== null && !isRuleQuestion(folded)) return WITHDRAWAL_OPENING
  if (language.code !== 'pl') return FOREIGN_LANGUAGE_OPENING
  if (concernsOwnMatter(folded, understanding)) return OWN_MATTER_OPENING
  if (isAbout('staff-complaint', understanding)) return GRIEVANCE_OPENING
  return isAbout('suggestion', understanding) ? SUGGESTION_OPENING : null
}

/** True for a message that praises, asks nothing and is read as meant. */
export function isPlainPraise(understanding: Understanding): boolean {
  const { sentiment, questions, signals } = understanding
  return (
    isAbout('praise', understanding) &&
    sentiment.label === 'positive' &&
    questions.length === 0 &&
    signals.irony === null
  )
}

function isAbout(name: 'staff-complaint' | 'suggestion' | 'praise', { topic }: Understanding): boolean {
  return topic?.name === name && topic.confidence >= SURE_OF_TOPIC
}
