import type { z } from 'zod'
import type { activity as wireActivity } from '../../contract/http/activity.ts'
import type { Instant, PersonId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { StoredActivity } from '../ports/activity.ts'
import type { Store } from '../ports/store.ts'
import { verifyActivity } from '../workflows/activity.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Name = 'listActivity' | 'verifyActivity' | 'exportActivity'

/** Entries read in one transaction. */
const STRIDE = 1_000

/** Who did what when, and the proof that it stands as it was written. */
export function activityHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    listActivity: ({ caller, query: { by, action, from, to, cursor, limit } }) =>
      store.read(caller.workspace.id, async ({ activity, people }) => {
        const names = new Map((await people.list()).map(({ id, name }) => [id, name]))
        const found = await activity.list({
          by: (by ?? null) as PersonId | null,
          action: action ?? null,
          from: from === undefined ? null : (Date.parse(from) as Instant),
          to: to === undefined ? null : (Date.parse(to) as Instant),
          cursor: cursor ?? null,
          limit,
        })
        return { items: found.items.map((entry) => showActivity(entry, names)), next: found.next }
      }),
    verifyActivity: ({ caller }) => verifyActivity(caller.workspace.id, ports),
    exportActivity: async ({ caller }) => ({
      name: `opiekun-dziennik-${new Date(clock.now()).toISOString().slice(0, 10)}.jsonl`,
      type: 'application/x-ndjson',
      content: Buffer.from((await allLines(caller.workspace.id, store)).join('')),
      isPrivate: true,
    }),
  }
}

async function allLines(workspace: WorkspaceId, store: Store): Promise<readonly string[]> {
  const lines: string[] = []
  for (let last = 0; ; ) {
    const after = last
    const entries = await store.read(workspace, ({ activity }) => activity.after(after, STRIDE))
    for (const { at, ...entry } of entries) lines.push(`${JSON.stringify({ at: isoTime(at), ...entry })}\n`)
    last = entries.at(-1)?.seq ?? last
    if (entries.length < STRIDE) return lines
  }
}

function showActivity(
  { seq, at, by, through, action, subject, facts }: StoredActivity,
  names: ReadonlyMap<PersonId, string>,
): z.input<typeof wireActivity> {
  const person = by === null ? null : { id: by, name: names.get(by) ?? by }
  return { seq, at: isoTime(at), by: person, through, action, subject, facts: { ...facts } }
}
