import type { Plugin } from 'vite'
import { ROUTES } from '../../contract/http/routes.ts'
import { LIVE_PATH } from '../../contract/realtime/live.ts'

const NAME = 'virtual:route-table'
const RESOLVED = `\0${NAME}`

/**
 * Gives the browser method and path of every route, and nothing else of the contract:
 * its types are erased, and the schemas' library would be a tenth of the first load for answers our own server has checked.
 */
export function routeTable(): Plugin {
  return {
    name: 'opiekun-route-table',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined
      const entries = Object.entries(ROUTES).map(([name, { method, path }]) => [name, { method, path }])
      return `export const ROUTE_TABLE = ${JSON.stringify(Object.fromEntries(entries))}\nexport const LIVE_PATH = ${JSON.stringify(LIVE_PATH)}`
    },
  }
}
