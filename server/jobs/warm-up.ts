import { setTimeout as pause } from 'node:timers/promises'
import type { Desk } from '../../core/turn/turn.ts'
import type { Ports } from '../workflows/answer-message.ts'
import { rehearse } from '../workflows/think.ts'

/** Whoever waited for the server to answer comes first: reading a desk holds the thread for a good part of a second. */
const AFTER_LISTENING_MS = 500
/** The engine compiles what has run often: with these behind it, the first ten questions take half the time, and the slowest of them less than half. */
const WALKS = 40
/** Between two walks whoever writes goes first, and has about half of the thread. */
const REST_MS = 10
const GREETING = 'Dzień dobry, kiedy przyjdzie paczka?'

/** Reads every firm's desk and walks the live path until it is fast, so that no customer pays for a cold start. Ends when the server does. */
export async function warmUp(
  { store, desks, language, clock }: Pick<Ports, 'store' | 'desks' | 'language' | 'clock'>,
  ended: Pick<AbortSignal, 'aborted'>,
): Promise<void> {
  await pause(AFTER_LISTENING_MS, null, { ref: false })
  if (ended.aborted) return
  let left = WALKS
  for (const { id } of await store.directory.workspaces()) {
    const desk = await store.transact(id, (records) => desks.current(id, records))
    for (const question of [GREETING, ...titlesOf(desk, left)]) {
      rehearse(question, clock.now(), desk, language)
      left--
      await pause(REST_MS, null, { ref: false })
      if (ended.aborted) return
    }
  }
}

/** What the firm's customers could ask about: the titles of its articles, from all parts of its knowledge. */
function titlesOf({ index: { articles } }: Desk, most: number): readonly string[] {
  if (most <= 0) return []
  const step = Math.max(1, Math.ceil(articles.length / most))
  return articles.filter((_, n) => n % step === 0).map(({ title }) => title)
}
