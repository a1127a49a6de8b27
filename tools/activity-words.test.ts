import { expect, it } from 'vitest'
import { ACTIVITY_WORDS } from '../console/settings/activity-words.ts'
import { ROUTES, type RouteName } from '../contract/http/routes.ts'
import { isLogged } from '../server/http/logged.ts'

it('the console has words for everything that gets into the activity log (console/settings/activity-words.ts)', () => {
  const words: ReadonlySet<string> = new Set(ACTIVITY_WORDS)
  const wordless = (Object.keys(ROUTES) as RouteName[]).filter((name) => isLogged(name) && !words.has(name))
  expect(wordless).toEqual([])
})
