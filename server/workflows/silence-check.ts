import { DEFAULT_BAR, isBelowBar } from '../../core/ledger/ledger.ts'
import type { GuardSettings } from '../../core/playbook/playbook.ts'
import type { Instant, JudgedCode } from '../../core/vocabulary/vocabulary.ts'
import type { JudgedSince } from '../ports/mistakes.ts'
import type { Records } from '../ports/store.ts'

/** Half a year: what people said of an older version of a check says little of today's. */
const REMEMBERED_MS = 180 * 86_400_000

/** The stretch of time over which a firm's judgements on its checks count. */
export function judgedSpan(
  { codes }: GuardSettings,
  now: Instant,
): { readonly from: Instant; readonly since: JudgedSince } {
  const anew = Object.entries(codes).flatMap(([code, setting]) =>
    setting?.trustedSince === undefined ? [] : [[code, setting.trustedSince] as const],
  )
  return { from: Math.max(0, now - REMEMBERED_MS) as Instant, since: Object.fromEntries(anew) }
}

/**
 * Switches the check off where people have shown it to be right less often than the firm's bar; the playbook says since when and why.
 * A person may switch it on again, and then only later judgements count.
 */
export async function silenceBelowBar(code: JudgedCode, { mistakes, playbooks }: Records, now: Instant): Promise<void> {
  const { version: _version, ...playbook } = await playbooks.current()
  const { guard } = playbook
  const setting = guard.codes[code] ?? { enabled: true }
  const { from, since } = judgedSpan(guard, now)
  const judged = (await mistakes.judged(from, since)).get(code)
  if (!setting.enabled || judged === undefined || !isBelowBar(judged, guard.minPrecision ?? DEFAULT_BAR)) return
  const silenced = { found: judged.found, withdrawn: judged.withdrawn, at: now }
  const codes = { ...guard.codes, [code]: { ...setting, enabled: false, silenced } }
  await playbooks.publish({ ...playbook, guard: { ...guard, codes } }, null, `silenced ${code}`, now)
}
