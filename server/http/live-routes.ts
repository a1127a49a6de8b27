import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LIVE_PATH, VISITOR_LIVE_PATH } from '../../contract/realtime/live.ts'
import type { Random } from '../ports/random.ts'
import { EventStream } from '../realtime/event-stream.ts'
import type { Live } from '../realtime/live.ts'
import type { Staff, Visitor } from './call.ts'
import { type GuardOptions, guardRoute } from './guard-route.ts'

/** The two event streams: one for an open console, one for each visitor's conversation. */
export function registerLiveRoutes(app: FastifyInstance, live: Live, random: Random, options: GuardOptions): void {
  app.get(
    LIVE_PATH,
    { onRequest: guardRoute('listConversations', { access: 'reader', scope: null }, options) },
    (request, reply) => {
      const { workspace, person, session } = request.caller as Staff
      const stream = new EventStream(takeOver(reply), {}, chance(random))
      if (session !== null) live.consoles.open({ workspace: workspace.id, person: person.id, session, stream })
    },
  )

  app.get(
    VISITOR_LIVE_PATH,
    { onRequest: guardRoute('readVisitorConversation', { access: 'visitor', scope: null }, options) },
    (request, reply) => {
      const { workspace, conversation } = request.caller as Visitor
      const stream = new EventStream(takeOver(reply), { 'access-control-allow-origin': '*' }, chance(random))
      live.visitors.open(workspace, conversation, resumeAfter(request), stream)
    },
  )
}

/**
 * The bare response, with nothing of the framework's kept. It waits for every answer's end to log it, and keeps request, reply and logger
 * until then; a stream ends when its page is closed, and ten thousand of them would keep 14 MB.
 */
function takeOver(reply: FastifyReply): ServerResponse {
  const { raw } = reply.hijack()
  // Node.js waits for the end too, to let the connection be used again, but for no error.
  for (const waiting of raw.listeners('error') as (() => void)[]) raw.off('finish', waiting).off('error', waiting)
  return raw.on('error', nothing)
}

/** Whether a reader is still there is asked before every write. */
function nothing(): void {}

/** The number after which the reader goes on: the browser's own memory first, then what the page says. */
function resumeAfter({ headers, query }: FastifyRequest): number {
  const { after } = query as { readonly after?: unknown }
  const said = [headers['last-event-id'], after]
    .map(Number)
    .find((number) => Number.isSafeInteger(number) && number >= 0)
  return said ?? 0
}

function chance(random: Random): number {
  return Number.parseInt(random.uuid().slice(-4), 16) / 0x1_00_00
}
