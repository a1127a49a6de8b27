import { z } from 'zod'
import { problem } from '../../contract/http/problem.ts'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES } from '../../contract/http/routes.ts'

type Json = Readonly<Record<string, unknown>>

const TAGS: Readonly<Record<string, string>> = {
  setup: 'people',
  session: 'people',
  me: 'people',
  'password-resets': 'people',
  people: 'people',
  invitations: 'people',
  tokens: 'people',
  conversations: 'conversations',
  'conversation-counts': 'conversations',
  'saved-views': 'conversations',
  articles: 'knowledge',
  knowledge: 'knowledge',
  macros: 'knowledge',
  mistakes: 'ledger',
  dashboard: 'ledger',
  report: 'ledger',
  settings: 'settings',
  playbooks: 'settings',
  jobs: 'settings',
  widget: 'widget',
}

/** The OpenAPI 3.1 description of every route, made from the schemas that the server checks with. */
export function openApiDocument(version: string, publicUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {}
  for (const [name, route] of Object.entries(ROUTES) as readonly (readonly [string, Route])[]) {
    const path = route.path.replaceAll(/:([a-z]+)/gi, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Opiekun',
      version,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: DESCRIPTION,
    },
    servers: [{ url: publicUrl }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'opiekun',
          description: 'Set by signing in. Behind https the cookie is called `__Host-opiekun`.',
        },
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token (`opk_…`). It reaches as far as its scopes and the person who made it.',
        },
        visitor: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token that opening a conversation gave. Good for that conversation only.',
        },
      },
      schemas: { Problem: schemaOf(problem, 'output') },
      responses: {
        Problem: {
          description: 'A problem document (RFC 9457)',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  }
}

const DESCRIPTION =
  'Unknown fields are refused. Times are ISO 8601. Whoever may not see something gets the same 404 as for an unknown address. ' +
  'Where a body carries an id, the sender makes it, and the same id twice is one thing; other POSTs take an Idempotency-Key.'

/** First part of a path under /api/v1, as the reference groups them. */
export function tagOf({ path }: Pick<Route, 'path'>): string {
  return TAGS[path.split('/')[3] ?? ''] ?? 'other'
}

function operation(operationId: string, route: Route): Json {
  const { summary, params, query, body, response, takes, gives } = route
  return {
    operationId,
    summary,
    tags: [tagOf(route)],
    security: securityOf(route),
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(body !== undefined && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
    }),
    ...(takes === 'file' && { requestBody: { required: true, content: { 'application/octet-stream': {} } } }),
    responses: {
      ...(gives === 'file'
        ? { 200: { description: 'The file', content: { '*/*': {} } } }
        : response === undefined
          ? { 204: { description: 'Done' } }
          : {
              200: { description: 'Done', content: { 'application/json': { schema: schemaOf(response, 'output') } } },
            }),
      default: { $ref: '#/components/responses/Problem' },
    },
  }
}

function securityOf({ access, scope }: Route): readonly Json[] {
  if (access === 'public') return []
  if (access === 'visitor') return [{ visitor: [] }]
  return scope === null ? [{ session: [] }] : [{ session: [] }, { token: [scope] }]
}

function parametersOf(schema: z.ZodObject | undefined, place: 'path' | 'query'): readonly Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !z.safeParse(field as z.ZodType, undefined).success,
    schema: schemaOf(field as z.ZodType, 'input'),
  }))
}

export function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
