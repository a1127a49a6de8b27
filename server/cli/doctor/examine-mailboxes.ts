import { FAILURES } from '../../../contract/failures/failures.ts'
import { openMailboxes } from '../../compose-operator.ts'
import type { Settings } from '../../config/settings.ts'
import { Failure } from '../../ports/failure.ts'
import { type Examination, note, well, wrong } from './examination.ts'

const WHAT = { pl: 'skrzynka', en: 'mailbox' }

/** Signs in to the servers of every mailbox; a store that cannot be opened is told of by the look at the store. */
export async function examineMailboxes(settings: Settings): Promise<readonly Examination[]> {
  try {
    const mailboxes = await openMailboxes(settings)
    try {
      const found: Examination[] = []
      for await (const { address, trials } of mailboxes.examine()) {
        for (const { state, words } of trials.filter((trial) => trial.state !== 'well'))
          found.push((state === 'wrong' ? wrong : note)(WHAT, `${address}: ${words.pl}`, `${address}: ${words.en}`))
        if (trials.every(({ state }) => state !== 'wrong'))
          found.push(well(WHAT, `${address} odbiera i wysyła`, `${address} receives and sends`))
      }
      return found
    } finally {
      await mailboxes.close()
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code !== 'secret-unreadable') return []
    const { title, remedy } = FAILURES[error.code]
    return [wrong(WHAT, `${title.pl}. ${remedy.pl}`, `${title.en}. ${remedy.en}`)]
  }
}
