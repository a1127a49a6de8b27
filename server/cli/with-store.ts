import { FAILURES } from '../../contract/failures/failures.ts'
import type { Locale, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { openForOperator } from '../compose-operator.ts'
import { readSettings } from '../config/read-settings.ts'
import type { Settings } from '../config/settings.ts'
import { Failure } from '../ports/failure.ts'
import type { Ports } from '../workflows/open-session.ts'
import { EXIT } from './options.ts'
import { writeLine } from './output.ts'

export interface OpenFirm extends Ports {
  readonly workspace: WorkspaceId
}

/** Runs `work` with valid settings; what the operator can mend is said in words: exit code 1, or 2 for wrong settings. */
export async function withSettings(locale: Locale, work: (settings: Settings) => Promise<number>): Promise<number> {
  const read = readSettings(process.env)
  if (read.kind === 'invalid') {
    for (const { where, remedy } of read.faults) await writeLine(`${where}: ${remedy[locale]}`, process.stderr)
    return EXIT.wrongOptions
  }
  try {
    return await work(read.settings)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const { title, remedy } = FAILURES[error.code]
    return refuse(`${title[locale]}. ${remedy[locale]}`)
  }
}

/** Runs `work` on the store that the settings name, and closes it. The embedded store belongs to one process: while the server runs, this says so. */
export function withFirm(locale: Locale, work: (firm: OpenFirm) => Promise<number>): Promise<number> {
  return withSettings(locale, async (settings) => {
    const ports = await openForOperator(settings)
    try {
      const [workspace] = await ports.store.directory.workspaces()
      if (workspace !== undefined) return await work({ ...ports, workspace: workspace.id })
      const words = {
        pl: 'Nie ma jeszcze firmy. Uruchom „opiekun start” i otwórz pokazany adres.',
        en: 'There is no firm yet. Run "opiekun start" and open the address it prints.',
      }
      return await refuse(words[locale])
    } finally {
      await ports.store.close()
    }
  })
}

export async function refuse(words: string): Promise<number> {
  await writeLine(`opiekun: ${words}`, process.stderr)
  return EXIT.failed
}
