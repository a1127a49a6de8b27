import { z } from 'zod'
import { OWN_CODE, OWN_SPEAKERS } from '../../core/vocabulary/vocabulary.ts'
import type { Route } from './route.ts'
import { channel, origin, ownCode, severity, share, time, topic, uuid } from './shapes.ts'

const phrase = z.strictObject({
  words: z.string().trim().min(1).max(200),
  order: z.enum(['row', 'any']),
  gap: z.int().min(0).max(6),
})
const phrases = z.array(phrase).max(30)
const example = z.strictObject({ text: z.string().trim().min(1).max(2_000), customer: z.string().trim().max(2_000) })
const examples = z.array(example).max(20)

/** What of a code decides whether it fires. */
const words = z.strictObject({
  suggestion: z.string().trim().min(1).max(500).nullable(),
  scope: z.enum(['message', 'conversation']),
  speaker: z.enum(OWN_SPEAKERS),
  when: z.enum(['said', 'not-said']),
  phrases,
  unless: phrases,
  customerSaid: phrases,
  topics: z.array(topic).max(50),
  atLeast: z.strictObject({
    characters: z.int().min(0).max(20_000),
    messages: z.int().min(0).max(1_000),
    minutes: z.int().min(0).max(100_000),
  }),
  examples: z.strictObject({ fires: examples, silent: examples }),
})

const rule = words.extend({
  name: z
    .string()
    .trim()
    .refine((name) => OWN_CODE.test(`own:${name}`)),
  explanation: z.string().trim().min(1).max(300),
  enabled: z.boolean(),
  severity,
  origin,
  /** Empty: on every channel. */
  channels: z.array(channel).max(20),
})

const shownRule = rule.extend({
  code: ownCode,
  /** What the firm's own people made of its findings of the last half-year; the interval is the 95 % one. */
  judged: z.strictObject({
    found: z.int(),
    confirmed: z.int(),
    withdrawn: z.int(),
    precision: z.strictObject({ value: share, low: share, high: share }).nullable(),
  }),
  /** Since when it is silent by its own record, and on what grounds. */
  silenced: z.strictObject({ found: z.int(), withdrawn: z.int(), at: time }).nullable(),
})

const listed = z.strictObject({ items: z.array(shownRule) })
const tried = z.array(z.boolean())

export const OWN_CODE_ROUTES = {
  listOwnCodes: {
    method: 'GET',
    path: '/api/v1/own-codes',
    summary: 'The kinds of mistake that the firm wrote down itself, each with its record',
    access: 'reader',
    scope: 'ledger:read',
    response: listed,
  },
  saveOwnCode: {
    method: 'PUT',
    path: '/api/v1/own-codes',
    summary: 'Make a code of the firm’s own, or change the one that is named as it was; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: rule.extend({
      /** As the writer saw it; null = a new one. The name stays: the ledger counts under it. */
      was: rule.nullable(),
    }),
    response: listed,
  },
  deleteOwnCode: {
    method: 'DELETE',
    path: '/api/v1/own-codes',
    summary: 'Give a code of the firm’s own up; what it found stays in the ledger. Makes a new playbook version',
    access: 'manager',
    scope: null,
    query: z.strictObject({ name: z.string().max(60) }),
  },
  checkOwnCode: {
    method: 'POST',
    path: '/api/v1/own-codes/check',
    summary: 'What a code’s examples do, as it is written now, and what keeps it from being kept; nothing is stored',
    access: 'consultant',
    scope: null,
    passing: true,
    body: words.extend({ onPast: z.boolean() }),
    response: z.strictObject({
      fires: tried,
      silent: tried,
      problems: z.array(
        z.strictObject({
          kind: z.enum([
            'no-condition',
            'empty-phrase',
            'customer-in-message',
            'no-example',
            'example',
            'suggestion-fires',
          ]),
          of: z.enum(['fires', 'silent']).nullable(),
          n: z.int().nullable(),
        }),
      ),
      /** What it would have found in the last conversations, newest first; null where that was not asked. */
      past: z
        .strictObject({
          looked: z.int(),
          fired: z.int(),
          cases: z.array(z.strictObject({ conversation: uuid, quote: z.string() })).max(10),
        })
        .nullable(),
    }),
  },
} as const satisfies Record<string, Route>
