import { z } from 'zod'
import type { Route } from './route.ts'
import { shortText, topic } from './shapes.ts'

const address = z.url({ protocol: /^https?$/ }).max(500)

/**
 * Absent: the stored key stays, as long as the address does; null: there is none. It is never given back.
 */
const key = z.string().trim().min(1).max(500).nullable().optional()

const rules = {
  enabled: z.boolean(),
  /** Topics answered only in the articles' own words. */
  strictTopics: z.array(topic).max(50),
  /** Answers that the model may try in 24 hours. */
  perDay: z.int().min(0).max(100_000),
  perCustomer: z.int().min(0).max(1_000),
  /** So long a customer may wait for the model. */
  seconds: z.int().min(3).max(60),
}

const languageModel = z.strictObject({
  ...rules,
  /** Null: none was ever set. */
  address: z.string().nullable(),
  hasKey: z.boolean(),
  model: z.string(),
  prompt: z.int(),
  /** Of the last 24 hours. */
  lately: z.strictObject({
    calls: z.int(),
    /** Its words went out, at the first try or the second. */
    sent: z.int(),
    /** It said what no passage holds, and the answer was made without it. */
    refused: z.int(),
    /** It found no answer in the passages. */
    declined: z.int(),
    /** It did not answer in time, or not in the agreed form. */
    failed: z.int(),
    tokens: z.int(),
  }),
})

export const LANGUAGE_MODEL_ROUTES = {
  readLanguageModel: {
    method: 'GET',
    path: '/api/v1/settings/language-model',
    summary: 'The language model: where it is, what it may do, what it did lately',
    access: 'reader',
    scope: null,
    response: languageModel,
  },
  updateLanguageModel: {
    method: 'PUT',
    path: '/api/v1/settings/language-model',
    summary: 'Change the language model; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({ ...rules, address, key, model: shortText }),
    response: languageModel,
  },
  tryLanguageModel: {
    method: 'POST',
    path: '/api/v1/settings/language-model/try',
    summary: 'Ask a model one question about an invented firm; nothing is stored',
    access: 'manager',
    scope: null,
    body: z.strictObject({ address, key, model: shortText }),
    response: z.strictObject({
      tookMs: z.int(),
      tokens: z.int().nullable(),
      /** What it wrote; null where it found no answer in the passage. */
      answer: z.string().nullable(),
      /** Whether every sentence of it rests on the passage. */
      supported: z.boolean(),
    }),
  },
} as const satisfies Record<string, Route>
