import type { Ports } from '../workflows/answer-message.ts'
import { rehearse } from '../workflows/think.ts'

/** Reads every firm's desk and walks the live path once, so that no customer pays for a cold start. */
export async function warmUp({
  store,
  desks,
  language,
  clock,
}: Pick<Ports, 'store' | 'desks' | 'language' | 'clock'>): Promise<void> {
  for (const { id } of await store.directory.workspaces()) {
    const desk = await store.transact(id, (records) => desks.current(id, records))
    rehearse('Dzień dobry, kiedy przyjdzie paczka?', clock.now(), desk, language)
  }
}
