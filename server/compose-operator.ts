import { systemClock } from './adapters/clock-system/system-clock.ts'
import { argon2Passwords } from './adapters/passwords-argon2/argon2-passwords.ts'
import { systemRandom } from './adapters/random-system/system-random.ts'
import { hashToken } from './adapters/tokens-sha256/hash-token.ts'
import { openStore } from './compose.ts'
import type { Settings } from './config/settings.ts'
import type { Ports } from './workflows/open-session.ts'

/** What the operator's commands need: the store that the settings name, without a server around it. The caller closes the store. */
export async function openForOperator(settings: Settings): Promise<Ports> {
  const { store } = await openStore(settings)
  return { store, passwords: argon2Passwords(), random: systemRandom, hashToken, clock: systemClock }
}
