import { OF_CONVERSATIONS } from './of-conversations.ts'
import { OF_IMPROVEMENT } from './of-improvement.ts'
import { OF_INSTALLATION } from './of-installation.ts'
import { OF_LANGUAGE_MODEL } from './of-language-model.ts'
import { OF_MAIL } from './of-mail.ts'
import { OF_PEOPLE } from './of-people.ts'
import { OF_REQUESTS } from './of-requests.ts'

/** Every way in which the product answers "no" or "not now". The code is the `type` of the problem document. */
export const FAILURES = {
  ...OF_REQUESTS,
  ...OF_PEOPLE,
  ...OF_CONVERSATIONS,
  ...OF_MAIL,
  ...OF_IMPROVEMENT,
  ...OF_INSTALLATION,
  ...OF_LANGUAGE_MODEL,
} as const

export type FailureCode = keyof typeof FAILURES
