import { setTimeout as pause } from 'node:timers/promises'
import type { Ports } from '../workflows/answer-message.ts'
import { rehearse } from '../workflows/think.ts'

/** Whoever waited for the server to answer comes first: the walk holds the thread for a good part of a second. */
const AFTER_LISTENING_MS = 500

/** Reads every firm's desk and walks the live path once, so that no customer pays for a cold start. */
export async function warmUp({
  store,
  desks,
  language,
  clock,
}: Pick<Ports, 'store' | 'desks' | 'language' | 'clock'>): Promise<void> {
  await pause(AFTER_LISTENING_MS, null, { ref: false })
  for (const { id } of await store.directory.workspaces()) {
    const desk = await store.transact(id, (records) => desks.current(id, records))
    rehearse('Dzień dobry, kiedy przyjdzie paczka?', clock.now(), desk, language)
  }
}
