declare module 'virtual:route-table' {
  import type { RouteTable } from './app/request.ts'

  export const ROUTE_TABLE: RouteTable
  export const LIVE_PATH: string
}

declare module 'virtual:theme-variables.css' {}
