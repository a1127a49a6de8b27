import { z } from 'zod'
import type { Route } from './route.ts'
import { bilingual, shortText } from './shapes.ts'

/** Absent: the stored key stays, as long as the address does; null: there is none. It is never given back. */
const key = z.string().trim().min(1).max(500).nullable().optional()

const reached = {
  address: z.url({ protocol: /^https?$/ }).max(500),
  key,
  model: shortText,
}

/** Words that some models want before a question and before a passage, with the space behind them. */
const before = { beforeQuestion: z.string().max(100), beforePassage: z.string().max(100) }

const embeddings = z.strictObject({
  enabled: z.boolean(),
  /** Null: none was ever set. */
  address: z.string().nullable(),
  hasKey: z.boolean(),
  model: z.string(),
  ...before,
  /** Passages that customers may read, and those of them whose direction is known as they read now. */
  passages: z.int(),
  ready: z.int(),
  /** What the server last failed with, in words; null: its last answer was good. */
  failure: bilingual.nullable(),
})

export const EMBEDDINGS_ROUTES = {
  readEmbeddings: {
    method: 'GET',
    path: '/api/v1/settings/embeddings',
    summary: 'Search by meaning: where its server is, and how many passages it has told of',
    access: 'reader',
    scope: null,
    response: embeddings,
  },
  updateEmbeddings: {
    method: 'PUT',
    path: '/api/v1/settings/embeddings',
    summary: 'Change the search by meaning; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({ enabled: z.boolean(), ...reached, ...before }),
    response: embeddings,
  },
  tryEmbeddings: {
    method: 'POST',
    path: '/api/v1/settings/embeddings/try',
    summary: 'Ask a server for the directions of three sentences about an invented shop; nothing is stored',
    access: 'manager',
    scope: null,
    body: z.strictObject({ ...reached, ...before }),
    response: z.strictObject({
      tookMs: z.int(),
      /** Numbers that a direction has. */
      dimensions: z.int(),
      /** Whether a question lies nearer to its answer in other words than to something else. */
      understands: z.boolean(),
    }),
  },
} as const satisfies Record<string, Route>
