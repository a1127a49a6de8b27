import type { z } from 'zod'
import type { activity } from '../../contract/http/activity.ts'
import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { MAREK, OLA } from './fake-people.ts'

type Entry = z.output<typeof activity>

const DAY_MIN = 24 * 60
const done = (seq: number, minutes: number, action: string, more: Partial<Entry> = {}): Entry => ({
  seq,
  at: ago(minutes),
  by: { id: OLA.id, name: OLA.name },
  through: 'session',
  action,
  subject: null,
  facts: {},
  ...more,
})
const ENTRIES: readonly Entry[] = [
  done(5, 20, 'updateGuard', { facts: { refuseFrom: 3, off: 'anglicism' } }),
  done(4, 50, 'signIn', { subject: OLA.id }),
  done(3, DAY_MIN, 'signInRefused', { by: null, through: 'system', subject: MAREK.id }),
  done(2, 2 * DAY_MIN, 'updatePerson', { subject: MAREK.id, facts: { role: 'consultant' } }),
  done(1, 9 * DAY_MIN, 'setUp', { subject: OLA.id }),
]

type Names =
  | 'listRoles'
  | 'readIdentitySecret'
  | 'renewIdentitySecret'
  | 'removeIdentitySecret'
  | 'readIdentity'
  | 'mergeCustomers'
  | 'undoCustomerMerge'
  | 'findCustomers'
  | 'exportCustomer'
  | 'eraseCustomer'
  | 'readRetention'
  | 'previewRetention'
  | 'updateRetention'
  | 'listActivity'
  | 'verifyActivity'
  | 'exportActivity'
  | 'readSecondFactor'
  | 'beginSecondFactor'
  | 'confirmSecondFactor'
  | 'removeSecondFactor'
  | 'listSecondFactors'
  | 'requireSecondFactors'
  | 'resetSecondFactor'

export const securityRoutes: Pick<Handlers, Names> = {
  listActivity: ({ query }) => ({
    items: ENTRIES.filter(
      ({ by, action }) =>
        (query.by === undefined || query.by === by?.id) && (query.action === undefined || query.action === action),
    ),
    next: null,
  }),
  verifyActivity: () => ({ entries: ENTRIES.length, brokenAt: null, lastSeal: 'q2V1' }),
  exportActivity: () => undefined,
  listRoles: () => ({
    items: [
      { role: 'owner', may: ['people', 'tokens'] },
      { role: 'manager', may: ['articles', 'firm'] },
      { role: 'consultant', may: ['reply', 'contest'] },
      { role: 'reader', may: ['read'] },
    ],
  }),
  readIdentitySecret: () => ({ since: ago(9 * DAY_MIN), previousUntil: null }),
  renewIdentitySecret: () => ({ secret: 'bardzo-tajne' }),
  removeIdentitySecret: () => undefined,
  readIdentity: () => ({
    verifiedAs: null,
    likely: [{ id: 'k-2', name: null, email: 'anna@poczta.example', conversations: 2, because: ['email', 'phone'] }],
    merges: [],
  }),
  mergeCustomers: () => undefined,
  undoCustomerMerge: () => undefined,
  findCustomers: ({ query }) => ({
    items: [
      {
        id: 'k-1',
        name: 'Anna Wrona',
        email: `${query.words}@poczta.example`,
        conversations: 3,
        messages: 14,
        lastAt: ago(DAY_MIN),
        openComplaints: 0,
      },
    ],
  }),
  exportCustomer: () => undefined,
  eraseCustomer: () => undefined,
  readRetention: () => ({ conversations: 24, complaints: null, files: null, mails: null }),
  previewRetention: () => ({ conversations: 120, complaints: 0, files: 31, mails: 0 }),
  updateRetention: () => undefined,
  readSecondFactor: () => ({ since: null, codesLeft: 0 }),
  beginSecondFactor: () => ({ secret: 'GEZDGNBVGY3TQOJQ', address: 'otpauth://totp/Pod?secret=GEZDGNBVGY3TQOJQ' }),
  confirmSecondFactor: () => ({ recoveryCodes: ['abcd-efgh-2345-6723'] }),
  removeSecondFactor: () => undefined,
  listSecondFactors: () => ({ required: ['owner'], people: [{ person: OLA.id, since: ago(9 * DAY_MIN) }] }),
  requireSecondFactors: () => undefined,
  resetSecondFactor: () => undefined,
}
