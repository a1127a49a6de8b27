import { FAILURES } from '../../contract/failures/failures.ts'
import type { Locale, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { openStore } from '../compose.ts'
import { readSettings } from '../config/read-settings.ts'
import { Failure } from '../ports/failure.ts'
import type { Store } from '../ports/store.ts'
import { EXIT } from './options.ts'
import { writeLine } from './output.ts'

export interface OpenFirm {
  readonly store: Store
  readonly workspace: WorkspaceId
}

/**
 * Opens the store that the settings name, runs `work` on its firm and closes it. What the operator can mend is said in words: exit code 1.
 * The embedded store belongs to one process: while the server runs, it is locked, and this says so.
 */
export async function withFirm(locale: Locale, work: (firm: OpenFirm) => Promise<number>): Promise<number> {
  const read = readSettings(process.env)
  if (read.kind === 'invalid') {
    for (const { where, remedy } of read.faults) await writeLine(`${where}: ${remedy[locale]}`, process.stderr)
    return EXIT.wrongOptions
  }
  try {
    const { store } = await openStore(read.settings)
    try {
      const [workspace] = await store.directory.workspaces()
      if (workspace === undefined)
        return await tell(
          {
            pl: 'Nie ma jeszcze firmy. Uruchom „opiekun start” i otwórz pokazany adres.',
            en: 'There is no firm yet. Run "opiekun start" and open the address it prints.',
          }[locale],
        )
      return await work({ store, workspace: workspace.id })
    } finally {
      await store.close()
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { title, remedy } = FAILURES[error.code]
    return tell(`${title[locale]}. ${remedy[locale]}`)
  }
}

async function tell(words: string): Promise<number> {
  await writeLine(`opiekun: ${words}`, process.stderr)
  return EXIT.failed
}
