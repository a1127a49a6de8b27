import { z } from 'zod'
import type { Route } from './route.ts'
import { byId, topic, uuid } from './shapes.ts'

/** BCP 47 primary tags beside Polish, which everybody speaks. */
export const DESK_LANGUAGES = ['en', 'uk', 'de', 'cs', 'sk', 'ru', 'lt', 'fr', 'es'] as const

const skills = { topics: z.array(topic).max(40), languages: z.array(z.enum(DESK_LANGUAGES)).max(9) }

export const SKILL_ROUTES = {
  listSkills: {
    method: 'GET',
    path: '/api/v1/people-skills',
    summary: 'What people declare that they can do',
    access: 'reader',
    scope: null,
    response: z.strictObject({ items: z.array(z.strictObject({ person: uuid, ...skills })) }),
  },
  saveSkills: {
    method: 'PUT',
    path: '/api/v1/people/:id/skills',
    summary: 'Declare topics and languages: one’s own, or as a manager anybody’s',
    access: 'consultant',
    scope: null,
    params: byId,
    body: z.strictObject(skills),
  },
  suggestAssignees: {
    method: 'GET',
    path: '/api/v1/conversations/:id/assignees',
    summary: 'Who could best take the conversation, by language, topic and load, the fittest first',
    access: 'reader',
    scope: 'conversations:read',
    params: byId,
    response: z.strictObject({
      items: z.array(
        z.strictObject({
          id: uuid,
          name: z.string(),
          /** Answers for the matter, as the firm has said. */
          owns: z.boolean(),
          knowsTopic: z.boolean(),
          /** Declares the customer's language, where that is not Polish. */
          speaks: z.boolean(),
          atDesk: z.boolean(),
          /** Conversations in hand. */
          held: z.int(),
          isFull: z.boolean(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Route>
