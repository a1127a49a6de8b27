import type { z } from 'zod'
import type { me } from '../../contract/http/session.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { acceptInvitation, requestReset, resetPassword } from '../workflows/invite-person.ts'
import { normalEmail, SESSION_MS, signIn } from '../workflows/open-session.ts'
import { needsSetUp, setUpFirm } from '../workflows/set-up-firm.ts'
import { updateSelf } from '../workflows/update-person.ts'
import type { Handlers, Staff } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import { withLinks } from './links.ts'
import { showPerson } from './people-handlers.ts'
import type { HttpPorts } from './ports.ts'
import { Refusal } from './request-errors.ts'
import { makeSignInThrottle } from './sign-in-throttle.ts'

type Name =
  | 'readSetup'
  | 'setUp'
  | 'signIn'
  | 'signOut'
  | 'readMe'
  | 'updateMe'
  | 'listSessions'
  | 'endOtherSessions'
  | 'requestReset'
  | 'resetPassword'
  | 'readInvitation'
  | 'acceptInvitation'

/** What counts as a guess. */
const WRONG: ReadonlySet<string> = new Set(['wrong-code', 'wrong-credentials'])

type Shown = Pick<Staff, 'owesSecondFactor' | 'person' | 'workspace'>

/** Setting up, signing in and out, one's own account. */
export function sessionHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, hashToken, clock } = ports
  const settingUp = oneAtATime()
  const throttle = makeSignInThrottle()

  async function showMe(secret: string): Promise<z.input<typeof me>> {
    const session = await store.directory.session(hashToken(secret), clock.now())
    if (session === null) throw new Failure('wrong-credentials', 'give-up')
    return show(session)
  }

  /** The firm's name is its playbook's: what it was called when it was set up may have changed since. */
  async function show({ workspace, person, owesSecondFactor }: Shown): Promise<z.input<typeof me>> {
    const { id, demo } = workspace
    const { playbook } = await store.transact(id, (records) => ports.desks.current(id, records))
    return {
      person: showPerson(person),
      firm: { name: playbook.firm.name, demo },
      version: ports.version,
      owesSecondFactor,
    }
  }

  return {
    readSetup: async () => ({ needed: await needsSetUp(store), mail: ports.mail }),
    setUp: async ({ body, setSession }) => {
      const { secret } = await settingUp(() => setUpFirm(body, ports))
      setSession(secret)
      return showMe(secret)
    },
    signIn: async ({ body, address, setSession }) => {
      const email = normalEmail(body.email)
      const waitMs = throttle.wait(email, address, clock.now())
      if (waitMs > 0) throw new Refusal('too-many-requests', waitMs)
      const { secret } = await signIn({ ...body, email }, ports).catch((error: unknown) => {
        if (error instanceof Failure && WRONG.has(error.code)) throttle.failed(email, address, clock.now())
        throw error
      })
      setSession(secret)
      return showMe(secret)
    },
    signOut: async ({ caller, setSession }) => {
      if (caller.session !== null) await store.directory.endSession(caller.session)
      setSession(null)
    },
    readMe: async ({ caller }) => show(caller),
    updateMe: async ({ caller, body }) => {
      const { name, locale, password } = body
      const change = {
        ...(name !== undefined && { name }),
        ...(locale !== undefined && { locale }),
        ...(password !== undefined && { password }),
      }
      const person = await updateSelf(caller.workspace.id, caller.person, change, caller.session, ports)
      return show({ ...caller, person })
    },
    listSessions: async ({ caller }) => {
      const sessions = await store.read(caller.workspace.id, ({ people }) =>
        people.sessions(caller.person.id, clock.now()),
      )
      const items = sessions.map(({ tokenHash, expiresAt }) => ({
        since: isoTime((expiresAt - SESSION_MS) as Instant),
        until: isoTime(expiresAt),
        isThis: tokenHash === caller.session,
      }))
      return { items }
    },
    endOtherSessions: ({ caller }) =>
      store.transact(caller.workspace.id, ({ people }) => people.endSessions(caller.person.id, caller.session)),
    requestReset: ({ body }) => requestReset(body.email, withLinks(ports)),
    resetPassword: ({ params, body }) => resetPassword(params.token, body.password, ports),
    readInvitation: async ({ params }) => {
      const link = await store.directory.peekLink(hashToken(params.token), 'invitation', clock.now())
      if (link === null) throw new Failure('link-expired', 'give-up')
      return { firmName: link.workspace.name, name: link.person.name, email: link.person.email }
    },
    acceptInvitation: async ({ params, body, locale, setSession }) => {
      const secret = await acceptInvitation(params.token, { ...body, locale: body.locale ?? locale }, ports)
      setSession(secret)
      return showMe(secret)
    },
  }
}

/** Two browsers that set up the same fresh installation at once must not both win. */
function oneAtATime(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}
