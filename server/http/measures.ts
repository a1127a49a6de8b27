import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { EffectQueue } from '../ports/outbox.ts'
import type { Live } from '../realtime/live.ts'
import { Refusal } from './request-errors.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** Figures of this process for Prometheus at `/metrics`: for this machine, or for whoever has the token. They name no person. */
export function registerMeasures(app: FastifyInstance, live: Live, queue: EffectQueue, token: string | null): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'opiekun_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  const streams = new Gauge({
    name: 'opiekun_event_streams',
    help: 'Open event streams',
    labelNames: ['kind'],
    registers: [registry],
  })
  const depth = new Gauge({
    name: 'opiekun_effects_waiting',
    help: 'Effects that wait to be carried out',
    registers: [registry],
  })

  app.addHook('onResponse', async (request, reply) => {
    // The pattern, never the address: addresses hold ids.
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
  })

  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, token)) throw new Refusal('not-found')
    streams.set({ kind: 'console' }, live.consoles.size)
    streams.set({ kind: 'visitor' }, live.visitors.size)
    depth.set(await queue.depth())
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}

function mayRead({ headers, ip }: FastifyRequest, token: string | null): boolean {
  if (token !== null) return headers.authorization === `Bearer ${token}`
  return LOOPBACK.has(ip) && headers['x-forwarded-for'] === undefined && headers['forwarded'] === undefined
}
