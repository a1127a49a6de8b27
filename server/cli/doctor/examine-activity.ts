import type { OperatorFirms } from '../../compose-operator.ts'
import { type Examination, well, wrong } from './examination.ts'

const WHAT = { pl: 'dziennik', en: 'activity' }
/** As much of a seal as one writes down. */
const SHOWN = 12

/** Walks the activity log of every firm. */
export async function examineActivity(firms: OperatorFirms): Promise<readonly Examination[]> {
  const found: Examination[] = []
  for await (const { firm, entries, brokenAt, lastSeal } of firms.verifyActivity())
    found.push(
      brokenAt === null
        ? well(
            WHAT,
            `${firm}: pieczęcie całe (wpisy: ${entries}), ostatnia ${lastSeal.slice(0, SHOWN)}`,
            `${firm}: seals whole (entries: ${entries}), the last ${lastSeal.slice(0, SHOWN)}`,
          )
        : wrong(
            WHAT,
            `${firm}: wpis ${brokenAt} zmieniono albo wcześniejszy usunięto; porównaj z kopią zapasową i sprawdź, kto ma dostęp do bazy`,
            `${firm}: entry ${brokenAt} was changed, or one before it removed; compare with a backup, and see who can reach the database`,
          ),
    )
  return found
}
