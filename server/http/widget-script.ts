import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { chatScript } from '../../contract/http/chat.ts'
import { openSpans } from '../../core/audit/audit.ts'
import { DEFAULT_CHAT } from '../../core/playbook/playbook.ts'
import { type DurationMs, type Instant, readableOn } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { showGreeting } from './chat-handlers.ts'
import { sendProblem } from './handle-error.ts'
import { Refusal } from './request-errors.ts'

/** A shop's visitors may keep the script this long; a changed look is then seen by everybody. */
const CACHED_S = 300
/** Whoever keeps a page open longer than this is spoken to first at no hour at all. */
const HOURS_KNOWN_MS = (24 * 60 * 60 * 1000) as DurationMs
/** A page view after another costs nothing within this time; firms of which a node keeps the script. */
const FRESH_MS = 2_000
const MOST_KEPT = 200
const compress = promisify(gzip)

interface Ports {
  readonly store: Store
  readonly clock: Clock
}

/**
 * `/widget/<key>.js`: the widget with the firm's look and greetings in it, so that it asks for nothing before it is opened.
 * `/widget.js`: the same for every firm, for pages that pin it by its hash; look and key then come from the tag.
 */
export function serveWidget(app: FastifyInstance, file: string, { store, clock }: Ports): void {
  const kept = new Map<string, { readonly script: Script | null; readonly until: Instant }>()

  async function ownScript(key: string): Promise<Script | null> {
    const workspace = await store.directory.workspaceOfWidgetKey(key)
    if (workspace === null) throw new Refusal('not-found')
    const { chat = DEFAULT_CHAT, targets } = await store.read(workspace.id, ({ playbooks }) => playbooks.currentRules())
    const now = clock.now()
    const settings: z.input<typeof chatScript> = {
      key,
      look: { ...chat.look, on: readableOn(chat.look.colour) },
      greetings: chat.greetings.map(showGreeting),
      open: openSpans(now, (now + HOURS_KNOWN_MS) as Instant, targets.businessHours).map(([from, to]) => [from, to]),
    }
    return pack(file, `document.currentScript.opiekun=${inScript(chatScript.parse(settings))};`)
  }

  app.get('/widget.js', async (request, reply) => send(request, reply, await pack(file, '')))

  app.get<{ Params: { readonly file: string } }>('/widget/:file', async (request, reply) => {
    const key = /^(.{1,100})\.js$/.exec(request.params.file)?.[1]
    if (key === undefined) throw new Refusal('not-found')
    const known = kept.get(key)
    if (known !== undefined && clock.now() < known.until) return send(request, reply, known.script)
    // A key that no firm has is refused here and not kept: there are too many of them.
    const script = await ownScript(key)
    kept.delete(key)
    kept.set(key, { script, until: (clock.now() + FRESH_MS) as Instant })
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return send(request, reply, script)
  })
}

interface Script {
  readonly plain: string
  readonly packed: Buffer
}

/** Read when it is made: a widget that is built while the server runs is served without a restart. null: there is none yet. */
async function pack(file: string, head: string): Promise<Script | null> {
  const script = await readFile(file, 'utf8').catch(() => null)
  return script === null ? null : { plain: head + script, packed: await compress(head + script) }
}

/** As a script may hold it, whatever charset the page has and whatever surrounds it. */
function inScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function send(request: FastifyRequest, reply: FastifyReply, script: Script | null): FastifyReply {
  if (script === null) return sendProblem(request, reply, { code: 'not-built' })
  void reply
    .headers({ 'cache-control': `public, max-age=${CACHED_S}`, vary: 'accept-encoding' })
    .type('text/javascript; charset=utf-8')
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(script.plain)
  return reply.header('content-encoding', 'gzip').send(script.packed)
}
