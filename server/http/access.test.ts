import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { LIVE_PATH, VISITOR_LIVE_PATH } from '../../contract/realtime/live.ts'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'
import { type Firm, furnish } from './testing/furnish.ts'
import { openTestServer, type TestServer } from './testing/open-test-server.ts'
import { addressOf, samplesFor } from './testing/samples.ts'

/** Everybody may call these. A route that is to join them must be written down here. */
const PUBLIC: readonly RouteName[] = [
  'readSetup',
  'setUp',
  'signIn',
  'requestReset',
  'resetPassword',
  'readInvitation',
  'acceptInvitation',
  'readWidgetConfig',
  'findHelp',
  'readHelp',
  'openVisitorConversation',
]

const routes = Object.entries(ROUTES) as readonly (readonly [RouteName, Route])[]
const closed = routes.filter(([, { access }]) => access !== 'public')

let server: TestServer
let firm: Firm
let stranger: Firm

beforeAll(async () => {
  server = await openTestServer()
  firm = await furnish(server, 'Kubki')
  stranger = await furnish(server, 'Lampy')
})
afterAll(() => server.close())

async function call(name: RouteName, route: Route, as: string | null) {
  const sample = samplesFor(firm)[name]
  const answer = await server.send(route.method, addressOf(route.path, sample), as, sample.body)
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    body: answer.body.replace(/"instance":"[^"]*"/, ''),
  }
}

async function nothingHere() {
  const answer = await server.send('GET', '/api/v1/nothing-of-this-name', null)
  return {
    status: answer.statusCode,
    type: answer.headers['content-type'],
    body: answer.body.replace(/"instance":"[^"]*"/, ''),
  }
}

describe('access', () => {
  it('leaves nothing public but what is written down', () => {
    expect(
      routes
        .filter(([, { access }]) => access === 'public')
        .map(([name]) => name)
        .toSorted(),
    ).toEqual([...PUBLIC].toSorted())
  })

  it.each(closed)('%s: nobody signed in gets what an unknown address gets', async (name, route) => {
    expect(await call(name, route, null)).toEqual(await nothingHere())
  })

  it.each(closed)('%s: a forged credential is none', async (name, route) => {
    for (const forged of ['Bearer opk_zgadnij', 'Bearer eyJhbGciOiJub25lIn0.e30.', 'opiekun=zgadnij', 'Bearer ']) {
      expect(await call(name, route, forged)).toEqual(await nothingHere())
    }
  })

  it.each(closed.filter(([, { access }]) => access !== 'visitor' && access !== 'reader'))(
    '%s: a role too low gets the same',
    async (name, route) => {
      const tooLow = ROLES.slice(ROLES.indexOf(route.access as Role) + 1)
      expect(tooLow).not.toEqual([])
      for (const role of tooLow) expect(await call(name, route, firm.sessions[role])).toEqual(await nothingHere())
    },
  )

  it.each(closed.filter(([, { params }]) => params !== undefined))(
    '%s: another firm gets the same for what is ours',
    async (name, route) => {
      const theirs = route.access === 'visitor' ? stranger.visitor : stranger.sessions.owner
      expect(await call(name, route, theirs)).toEqual(await nothingHere())
    },
  )

  it.each(closed.filter(([, { access }]) => access === 'visitor'))(
    '%s: people of the firm do not speak with the visitor’s voice',
    async (name, route) => {
      expect(await call(name, route, firm.sessions.owner)).toEqual(await nothingHere())
    },
  )

  it.each(closed)('%s: an API token reaches no further than its scope', async (name, route) => {
    const made = await server.send('POST', '/api/v1/tokens', firm.sessions.owner, { name, scopes: ['knowledge:write'] })
    const { secret } = made.json<{ secret: string }>()
    if (route.scope === 'knowledge:write') return
    expect(await call(name, route, `Bearer ${secret}`)).toEqual(await nothingHere())
  })

  it.each(closed.filter(([, { params }]) => params === undefined))(
    '%s: says nothing of another firm',
    async (name, route) => {
      const sample = samplesFor(stranger)[name]
      const answer = await server.send(
        route.method,
        addressOf(route.path, sample),
        stranger.sessions.owner,
        sample.body,
      )
      for (const id of Object.values(firm.ids)) if (id !== firm.ids.article) expect(answer.body).not.toContain(id)
      expect(answer.body).not.toContain('kubki.example')
      // The call may have ended the session it was made with.
      if (name === 'signOut')
        stranger = { ...stranger, sessions: { ...stranger.sessions, owner: stranger.sessions.manager } }
    },
  )

  it.each([LIVE_PATH, VISITOR_LIVE_PATH.replace(':id', '0190a000-0000-7000-8000-00000000ffff')])(
    '%s: the stream is as closed as the rest',
    async (path) => {
      const answer = await server.send('GET', path, null)
      expect({ status: answer.statusCode, body: answer.body.replace(/"instance":"[^"]*"/, '') }).toMatchObject({
        status: 404,
      })
      expect(answer.headers['content-type']).toContain('problem+json')
    },
  )

  it.each(closed)('%s: whoever may, gets in', async (name, route) => {
    const fresh = samplesFor(firm)[name]
    // These end sessions or take things away that the others need: the refusals above have shown their door.
    if (name === 'signOut' || name === 'updatePerson') return
    const answer = await server.send(
      route.method,
      addressOf(route.path, fresh),
      route.access === 'visitor' ? firm.visitor : firm.sessions.owner,
      fresh.body,
    )
    // A door that opens may still lead to "not found" (no such dead job), "conflict" or "too late".
    const expected = [
      'replayJob',
      'undoMessage',
      'assignConversation',
      'noteDifference',
      'restartTopic',
      'resetSecondFactor',
      // Its mailbox has been removed a moment before.
      'beginMailboxSignIn',
    ].includes(name)
      ? [404]
      : name === 'deleteOwnCode'
        ? // Another route may have gone back to a playbook that had no such code yet.
          [204, 404]
        : name === 'confirmSecondFactor' || name === 'removeSecondFactor'
          ? // The code does not fit.
            [401]
          : name === 'tryLanguageModel' || name === 'tryEmbeddings' || name === 'startRecall'
            ? [422]
            : [200, 204, 409]
    expect(expected).toContain(answer.statusCode)
  })
})
