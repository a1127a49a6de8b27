import { z } from 'zod'
import type { Route } from './route.ts'
import { share, shortText, time, topic, uuid } from './shapes.ts'

const stopped = z.strictObject({
  since: time,
  /** Conversations served on the topic, and those of them with trouble, when it stopped. */
  seen: z.int(),
  troubled: z.int(),
  cases: z.array(z.strictObject({ id: uuid, customerName: z.string().nullable(), text: z.string() })),
})

const bound = z.strictObject({
  share,
  /** The end of its 95 % interval that says less for the assistant (below) or more (above). */
  certain: share,
})

export const ASSISTANT_ROUTES = {
  readTopics: {
    method: 'GET',
    path: '/api/v1/assistant/topics',
    summary: 'How each topic stands that the assistant answers on, and which ones are stopped',
    access: 'reader',
    scope: null,
    response: z.strictObject({
      /** Share of conversations with trouble that is usual at this firm. */
      usual: share,
      items: z.array(
        z.strictObject({
          topic,
          seen: z.int(),
          troubled: z.int(),
          /** Of what it takes to stop, how much has come together. */
          level: share,
          stopped: stopped.nullable(),
        }),
      ),
    }),
  },
  restartTopic: {
    method: 'POST',
    path: '/api/v1/assistant/topics/:topic/restart',
    summary: 'Let the assistant answer on a stopped topic again; makes a new playbook version',
    access: 'manager',
    scope: null,
    params: z.strictObject({ topic }),
    body: z.strictObject({ reason: shortText }),
  },
  readAssistantOutcomes: {
    method: 'GET',
    path: '/api/v1/assistant/outcomes',
    summary: 'What became of the conversations that the assistant answered in, as a lower and an upper bound',
    access: 'reader',
    scope: 'ledger:read',
    query: z.strictObject({ from: time, to: time }),
    response: z.strictObject({
      /** Days within which a customer who comes back was not helped. */
      windowDays: z.int(),
      confirmed: z.int(),
      silent: z.int(),
      returned: z.int(),
      handedOver: z.int(),
      pending: z.int(),
      /** Null where no conversation is over. */
      low: bound.nullable(),
      high: bound.nullable(),
    }),
  },
} as const satisfies Record<string, Route>
