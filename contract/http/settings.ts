import { z } from 'zod'
import { SECTORS } from '../../core/vocabulary/vocabulary.ts'
import type { Route } from './route.ts'
import { bilingual, errorCode, origin, severity, share, shortText, text, time } from './shapes.ts'

const openHours = z.strictObject({ from: z.int().min(0).max(1440), to: z.int().min(0).max(1440) })

export const firmSettings = z.strictObject({
  name: shortText,
  hosts: z.array(z.string().regex(/^[a-z0-9.-]+\.[a-z]{2,}$/)).max(50),
  /** Whose laws hold beside the general ones; null: not said, absent in a change: as it was. */
  sector: z.enum(SECTORS).nullable().optional(),
  assistant: z.strictObject({
    enabled: z.boolean(),
    name: shortText,
    disclosure: z.strictObject({ pl: text, en: text }),
  }),
  hours: z.strictObject({ timeZone: z.string(), days: z.array(openHours.nullable()).length(7) }),
  targets: z.strictObject({
    firstResponseMinutes: z.int().min(1),
    responseMinutes: z.int().min(1),
    statusUpdateMinutes: z.int().min(1),
    complaintDays: z.int().min(1).max(30),
    repeatWindowDays: z.int().min(1),
    maxSimultaneous: z.int().min(1).max(50),
    /** Absent in a change: as it was. */
    assignsAutomatically: z.boolean().optional(),
  }),
  costs: z.strictObject({
    revenuePerCustomer: z.number().min(0),
    labourPerHour: z.number().min(0),
    minutesPerMistake: z.number().min(0),
  }),
})

const judged = z.strictObject({
  found: z.int(),
  confirmed: z.int(),
  withdrawn: z.int(),
  precision: z.strictObject({ value: share, low: share, high: share }).nullable(),
})
/** Since when it is silent by its own record, and on what grounds. */
const silenced = z.strictObject({ found: z.int(), withdrawn: z.int(), at: time }).nullable()

const guardSwitch = z.strictObject({
  code: errorCode,
  name: bilingual,
  enabled: z.boolean(),
  severity,
  origin,
  /** On labelled texts, when this version was built; null where the check was not measured. */
  measured: z.strictObject({ hits: z.int(), alarms: z.int(), missed: z.int() }).nullable(),
  /** What the firm's own people made of its findings of the last half-year; the interval is the 95 % one. */
  judged,
  silenced,
})

const guardSettings = z.strictObject({
  refuseFrom: severity,
  /** A check that is right less often than this goes silent by itself. */
  minPrecision: share,
  codes: z.array(guardSwitch),
  /** The firm's language model reads closed conversations after the audit and may add findings. `hasModel` false: none is set up. */
  secondJudge: z.strictObject({ enabled: z.boolean(), hasModel: z.boolean(), judged, silenced }),
})

export const SETTINGS_ROUTES = {
  readFirm: {
    method: 'GET',
    path: '/api/v1/settings/firm',
    summary: 'The firm: name, hours, targets, assistant, costs',
    access: 'reader',
    scope: null,
    response: firmSettings,
  },
  updateFirm: {
    method: 'PUT',
    path: '/api/v1/settings/firm',
    summary: 'Change the firm; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: firmSettings,
    response: firmSettings,
  },
  readGuard: {
    method: 'GET',
    path: '/api/v1/settings/guard',
    summary: 'Which errors the guard and the audit look for',
    access: 'reader',
    scope: null,
    response: guardSettings,
  },
  updateGuard: {
    method: 'PUT',
    path: '/api/v1/settings/guard',
    summary: 'Switch checks on or off; makes a new playbook version',
    access: 'manager',
    scope: null,
    body: z.strictObject({
      refuseFrom: severity,
      minPrecision: share.optional(),
      codes: z.array(z.strictObject({ code: errorCode, enabled: z.boolean(), severity })),
      secondJudge: z.strictObject({ enabled: z.boolean() }).optional(),
    }),
    response: guardSettings,
  },
  readWidget: {
    method: 'GET',
    path: '/api/v1/settings/widget',
    summary: 'The snippet for the shop’s page',
    access: 'reader',
    scope: null,
    response: z.strictObject({ key: z.string(), snippet: z.string(), page: z.url() }),
  },
  listDeadJobs: {
    method: 'GET',
    path: '/api/v1/jobs/dead',
    summary: 'Work that kept failing',
    access: 'manager',
    scope: null,
    response: z.strictObject({
      items: z.array(
        z.strictObject({ id: z.string(), kind: z.string(), error: z.string(), tries: z.int(), failedAt: time }),
      ),
    }),
  },
  replayJob: {
    method: 'POST',
    path: '/api/v1/jobs/dead/:id/replay',
    summary: 'Try it again',
    access: 'manager',
    scope: null,
    params: z.strictObject({ id: z.string().max(200) }),
    body: z.strictObject({}),
  },
} as const satisfies Record<string, Route>
