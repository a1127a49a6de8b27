import { FAILURES } from '../../../contract/failures/failures.ts'
import { openFirms } from '../../compose-operator.ts'
import type { Settings } from '../../config/settings.ts'
import { Failure } from '../../ports/failure.ts'
import { type Examination, wrong } from './examination.ts'
import { examineActivity } from './examine-activity.ts'
import { examineMailboxes } from './examine-mailboxes.ts'

const WHAT = { pl: 'sekrety', en: 'secrets' }

/** What stands in the store of every firm, opened once; one that cannot be opened is told of by the look at the store. */
export async function examineFirms(settings: Settings): Promise<readonly Examination[]> {
  try {
    const firms = await openFirms(settings)
    try {
      return [...(await examineMailboxes(firms)), ...(await examineActivity(firms))]
    } finally {
      await firms.close()
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code !== 'secret-unreadable') return []
    const { title, remedy } = FAILURES[error.code]
    return [wrong(WHAT, `${title.pl}. ${remedy.pl}`, `${title.en}. ${remedy.en}`)]
  }
}
