import type { z } from 'zod'
import type { CheckAccuracy } from '../../contract/formats/check-accuracy.ts'
import type { SETTINGS_ROUTES } from '../../contract/http/settings.ts'
import { DEFAULT_BAR, type Judged, precisionOf } from '../../core/ledger/ledger.ts'
import type { CodeSetting, GuardSettings } from '../../core/playbook/playbook.ts'
import {
  CATALOGUE,
  ERROR_CODES,
  type Instant,
  type JudgedCode,
  SECOND_JUDGE,
  type Share,
} from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import { changePlaybook } from '../workflows/change-playbook.ts'
import { judgedSpan } from '../workflows/silence-check.ts'
import type { Handlers } from './call.ts'
import { CHECK_ACCURACY } from './check-accuracy.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Shown = z.input<typeof SETTINGS_ROUTES.readGuard.response>
type Change = z.output<typeof SETTINGS_ROUTES.updateGuard.body>

/** The switches of the guard, each beside its record: what may be trusted, and what fell silent. */
export function guardSettingsHandlers(ports: HttpPorts): Handlers<'readGuard' | 'updateGuard'> {
  const { store, clock } = ports
  const show = (workspace: Parameters<typeof store.transact>[0]) =>
    store.transact(workspace, (records) => showGuard(records, clock.now()))
  return {
    readGuard: ({ caller }) => show(caller.workspace.id),
    updateGuard: async ({ caller, body }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      const now = clock.now()
      await changePlaybook(
        author,
        'guard',
        (playbook) => ({ ...playbook, guard: withChange(playbook.guard, body, now) }),
        ports,
      )
      return show(caller.workspace.id)
    },
  }
}

const NOTHING_FOUND = { found: 0, confirmed: 0, withdrawn: 0 }

async function showGuard({ playbooks, mistakes, models }: Records, now: Instant): Promise<Shown> {
  const { guard, assistant } = await playbooks.currentRules()
  const { from, since } = judgedSpan(guard, now)
  const judgements = await mistakes.judged(from, since)
  return {
    refuseFrom: guard.refuseFrom,
    minPrecision: guard.minPrecision ?? DEFAULT_BAR,
    secondJudge: {
      enabled: guard.codes[SECOND_JUDGE]?.enabled ?? false,
      hasModel: (await models.connection()) !== null && (assistant.writing?.model ?? '') !== '',
      ...showRecord(judgements.get(SECOND_JUDGE), guard.codes[SECOND_JUDGE]),
    },
    codes: ERROR_CODES.map((code) => {
      const { name, severity, origin } = CATALOGUE[code]
      const { enabled = true, ...set }: Partial<CodeSetting> = guard.codes[code] ?? {}
      const measured = CHECK_ACCURACY.get(code)
      return {
        code,
        name: { pl: name.pl, en: name.en },
        enabled,
        severity: set.severity ?? severity,
        origin: set.origin ?? origin,
        measured: measured === undefined ? null : toCounts(measured),
        ...showRecord(judgements.get(code), guard.codes[code]),
      }
    }),
  }
}

function showRecord(judged: Judged = NOTHING_FOUND, { silenced }: Partial<CodeSetting> = {}) {
  return {
    judged: { ...judged, precision: precisionOf(judged) },
    silenced: silenced === undefined ? null : { ...silenced, at: isoTime(silenced.at) },
  }
}

function toCounts({ hits, alarms, missed }: CheckAccuracy) {
  return { hits, alarms, missed }
}

type Switch = { readonly code: JudgedCode } & Pick<CodeSetting, 'enabled' | 'severity'>

/** What is not named stays; origin and channels of a code are kept. */
function withChange(
  guard: GuardSettings,
  { refuseFrom, minPrecision, codes, secondJudge }: Change,
  now: Instant,
): GuardSettings {
  const switches: readonly Switch[] =
    secondJudge === undefined ? codes : [...codes, { code: SECOND_JUDGE, ...secondJudge }]
  const changed = switches.map(({ code, ...next }): readonly [JudgedCode, CodeSetting] => {
    const { silenced, ...known } = guard.codes[code] ?? { enabled: true }
    const set = { ...known, ...next }
    if (silenced === undefined) return [code, set]
    return [code, set.enabled ? { ...set, trustedSince: now } : { ...set, silenced }]
  })
  return {
    ...guard,
    refuseFrom,
    ...(minPrecision !== undefined && { minPrecision: minPrecision as Share }),
    codes: { ...guard.codes, ...Object.fromEntries(changed) },
  }
}
