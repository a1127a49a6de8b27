import type { OperatorFirms } from '../../compose-operator.ts'
import { type Examination, note, well, wrong } from './examination.ts'

const WHAT = { pl: 'skrzynka', en: 'mailbox' }

/** Signs in to the servers of every mailbox. */
export async function examineMailboxes(firms: OperatorFirms): Promise<readonly Examination[]> {
  const found: Examination[] = []
  for await (const { address, trials } of firms.tryMailboxes()) {
    for (const { state, words } of trials.filter((trial) => trial.state !== 'well'))
      found.push((state === 'wrong' ? wrong : note)(WHAT, `${address}: ${words.pl}`, `${address}: ${words.en}`))
    if (trials.every(({ state }) => state !== 'wrong'))
      found.push(well(WHAT, `${address} odbiera i wysyła`, `${address} receives and sends`))
  }
  return found
}
