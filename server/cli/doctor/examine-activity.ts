import { openActivity } from '../../compose-operator.ts'
import type { Settings } from '../../config/settings.ts'
import { Failure } from '../../ports/failure.ts'
import { type Examination, well, wrong } from './examination.ts'

const WHAT = { pl: 'dziennik', en: 'activity' }

/** Walks the activity log of every firm; a store that cannot be opened is told of by the look at the store. */
export async function examineActivity(settings: Settings): Promise<readonly Examination[]> {
  try {
    const activity = await openActivity(settings)
    try {
      const found: Examination[] = []
      for await (const { firm, entries, brokenAt, lastSeal } of activity.verify())
        found.push(
          brokenAt === null
            ? well(
                WHAT,
                `${firm}: ${entries} wpisów, żadnego nie ruszono; ostatnia pieczęć ${lastSeal.slice(0, 12)}`,
                `${firm}: ${entries} entries, none touched; last seal ${lastSeal.slice(0, 12)}`,
              )
            : wrong(
                WHAT,
                `${firm}: wpis ${brokenAt} zmieniono albo wcześniejszy usunięto; porównaj z kopią zapasową i sprawdź, kto ma dostęp do bazy`,
                `${firm}: entry ${brokenAt} was changed, or one before it removed; compare with a backup, and see who can reach the database`,
              ),
        )
      return found
    } finally {
      await activity.close()
    }
  } catch (error) {
    if (error instanceof Failure) return []
    throw error
  }
}
