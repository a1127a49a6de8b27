import { z } from 'zod'
import { conversationSummary } from './conversations.ts'
import type { Route } from './route.ts'
import { byId, time, topic, uuid } from './shapes.ts'

/** One word without spaces, as it is written. */
const word = z.string().trim().min(2).max(40)

const ownWord = z.strictObject({
  word: z.string(),
  /** A word of the dictionary that is inflected the same way; null = never inflected. */
  model: z.string().nullable(),
  /** Its forms, the word itself first. */
  forms: z.array(z.string()),
})

const trial = z.strictObject({
  /** Marked messages that nothing was learned from. */
  heldOut: z.int(),
  /** Right before and after. */
  before: z.int(),
  after: z.int(),
  mended: z.int(),
  spoilt: z.int(),
  adopted: z.boolean(),
})

const language = z.strictObject({
  words: z.array(ownWord),
  /** Whether marks are learned from at all. */
  learns: z.boolean(),
  marks: z.strictObject({ topic: z.int(), emotion: z.int() }),
  /** When what is in force was learned; null = the shipped models judge alone. */
  learnedAt: time.nullable(),
  /** The last time that learning was tried; a question without marks is null. */
  lastTry: z.strictObject({ at: time, marks: z.int(), topic: trial.nullable(), emotion: trial.nullable() }).nullable(),
})

export const LANGUAGE_ROUTES = {
  readLanguage: {
    method: 'GET',
    path: '/api/v1/language',
    summary: 'What the firm taught the language engine: its words, its marks and what was learned from them',
    access: 'reader',
    scope: null,
    response: language,
  },
  addOwnWord: {
    method: 'POST',
    path: '/api/v1/language/words',
    summary: 'Teach the engine a word or brand that the dictionary lacks; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({ word, model: word.nullable().default(null) }),
    response: language,
  },
  removeOwnWord: {
    method: 'DELETE',
    path: '/api/v1/language/words',
    summary: 'Take a taught word out again; makes a new playbook version where it was there',
    access: 'manager',
    scope: null,
    query: z.strictObject({ word: z.string().max(40) }),
    response: language,
  },
  learnFromMarks: {
    method: 'POST',
    path: '/api/v1/language/learning',
    summary: 'Learn from the marks now; what judges better than before is in force as a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({}),
    response: language,
  },
  setLearning: {
    method: 'PUT',
    path: '/api/v1/language/learning',
    summary: 'Let the engine learn from marks, or return to the shipped models; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({ learns: z.boolean() }),
    response: language,
  },
  chooseTopic: {
    method: 'PUT',
    path: '/api/v1/conversations/:id/topic',
    summary: "Say what a conversation, or one of its customer's messages, is about",
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    body: z.strictObject({
      topic,
      /** Which message told; left out: the one that gave the conversation its topic. */
      message: uuid.optional(),
    }),
    response: conversationSummary,
  },
} as const satisfies Record<string, Route>
