import type { FastifyInstance } from 'fastify'
import type { Store } from '../ports/store.ts'

/** `/health/live`: the process runs. `/health/ready`: it can take messages; 503 with the reason while it cannot. */
export function registerHealth(app: FastifyInstance, store: Store): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async () => {
    await store.probe()
    return { status: 'ready' }
  })
}
