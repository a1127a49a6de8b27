import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import type { Facts } from '../ports/activity.ts'
import type { Answer, Call } from './call.ts'

/** What an entry says beside who, when and what: an id, and numbers or names of settings. Never a customer's words. */
interface Said {
  readonly subject?: string | null
  readonly facts?: Facts
}
type Rule<Name extends RouteName> = (
  call: Call<(typeof ROUTES)[Name]>,
  given: Answer<(typeof ROUTES)[Name]>,
) => Said | null

/** What is worth a word beyond the rule below. A route named here is logged whoever may call it, unless its rule says null. */
const RULES: { readonly [Name in RouteName]?: Rule<Name> } = {
  setUp: (_, { person }) => ({ subject: person.id }),
  signIn: (_, { person }) => ({ subject: person.id }),
  acceptInvitation: (_, { person }) => ({ subject: person.id }),
  signOut: () => ({}),
  endOtherSessions: () => ({}),
  updateMe: ({ body, caller }) => ({ subject: caller.person.id, facts: { changed: Object.keys(body).join(', ') } }),
  updatePerson: ({ params, body }) => ({ subject: params.id, facts: present(body) }),
  invite: ({ body }, { person }) => ({ subject: person.id, facts: { role: body.role } }),
  finishMailboxSignIn: (_, { id }) => ({ subject: id }),
  createToken: ({ body }, { token }) => ({ subject: token.id, facts: { scopes: body.scopes.join(', ') } }),
  // Only what was sent against the guard's remarks: everything else stands in the conversation.
  sendMessage: ({ params, body }) => (body.overrideReason == null ? null : { subject: params.id }),
  saveMacro: ({ body }) => ({ facts: { macro: body.name } }),
  deleteMacro: ({ query }) => ({ facts: { macro: query.name } }),
  importArticles: (_, { ids }) => ({ facts: { articles: ids.length } }),
  updateGuard: ({ body }) => ({
    facts: {
      refuseFrom: body.refuseFrom,
      off: body.codes.flatMap(({ code, enabled }) => (enabled ? [] : [code])).join(', '),
    },
  }),
  returnToVersion: ({ body }) => ({ facts: { version: body.version } }),
  freezeChanges: ({ body }) => ({ facts: { frozen: body.frozen } }),
  restartTopic: ({ params }) => ({ subject: params.topic }),
  exportActivity: () => ({}),
  mergeCustomers: ({ params, body }) => ({ subject: params.id, facts: { customer: body.customer } }),
  undoCustomerMerge: ({ params }) => ({ subject: params.id }),
  exportCustomer: ({ params }) => ({ subject: params.id }),
  updateRetention: ({ body }) => ({
    facts: Object.fromEntries(Object.entries(body).map(([kind, months]) => [kind, months ?? 'never'])),
  }),
  confirmSecondFactor: ({ caller }) => ({ subject: caller.person.id }),
  removeSecondFactor: ({ caller }) => ({ subject: caller.person.id }),
  requireSecondFactors: ({ body }) => ({ facts: { roles: body.roles.join(', ') } }),
}

/** Changes of a manager's or owner's that leave nothing behind, or nothing yet. */
const QUIET: ReadonlySet<RouteName> = new Set([
  'tryMailbox',
  'beginMailboxSignIn',
  'tryLanguageModel',
  'tryEmbeddings',
  'tryProcedure',
  'tryOrderSource',
  'checkWebSource',
  'readDocument',
  'searchProblems',
  'searchService',
])

/**
 * Whether a call gets into the activity log: whatever a manager or owner changes, by itself, and what has a rule of its own.
 * What consultants do in conversations stands in those.
 */
export function isLogged(name: RouteName): boolean {
  const { method, access, passing }: Route = ROUTES[name]
  if (RULES[name] !== undefined) return true
  return method !== 'GET' && (access === 'manager' || access === 'owner') && passing !== true && !QUIET.has(name)
}

/** What the log says of a call that was carried out; null: nothing. */
export function saidOf(name: RouteName, call: unknown, given: unknown): Required<Said> | null {
  if (!isLogged(name)) return null
  const rule = RULES[name] as ((call: unknown, given: unknown) => Said | null) | undefined
  const { id } = ((call as { readonly params?: unknown }).params ?? {}) as { readonly id?: string }
  const said = rule === undefined ? {} : rule(call, given)
  return said && { subject: said.subject ?? id ?? null, facts: said.facts ?? {} }
}

function present(body: Readonly<Record<string, string | boolean | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(body).filter((entry): entry is [string, string | boolean] => entry[1] !== undefined),
  )
}
