import { describe, expect, it } from 'vitest'
import { CAPABILITIES } from '../../contract/http/roles.ts'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES } from '../../contract/http/routes.ts'
import { CAPABILITY_ROUTES, roleFor } from './capabilities.ts'

describe('the sentences on roles', () => {
  it.each(CAPABILITIES)('%s: one role may all of it, and nobody below any', (capability) => {
    const accesses = new Set(CAPABILITY_ROUTES[capability].map((name) => (ROUTES[name] as Route).access))
    expect([...accesses]).toEqual([roleFor(capability)])
  })

  it('leave out nothing that only the owner may change', () => {
    const said = new Set(Object.values(CAPABILITY_ROUTES).flat())
    const unsaid = Object.entries(ROUTES as Readonly<Record<string, Route>>).filter(
      ([name, { access, method }]) => access === 'owner' && method !== 'GET' && !said.has(name as keyof typeof ROUTES),
    )
    expect(unsaid.map(([name]) => name)).toEqual([])
  })

  it('name no route twice', () => {
    const said = Object.values(CAPABILITY_ROUTES).flat()
    expect(said).toHaveLength(new Set(said).size)
  })
})
