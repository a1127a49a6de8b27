import { type Polish, restoreDiacritics } from '../../polish/polish.ts'
import type { Audit } from '../audit/audit.ts'
import type { Conversation } from '../conversation/conversation.ts'
import { contentWords } from '../guard/guard.ts'
import type { Mistake } from '../ledger/ledger.ts'
import type { Topic } from '../vocabulary/vocabulary.ts'
import type { Trait } from './case.ts'
import { traitsOf } from './traits-of.ts'

/** Everything true of an audited conversation that a problem may come from. */
export function traitsOfAudited(
  conversation: Conversation,
  { handling }: Audit,
  mistakes: readonly Mistake[],
  known: { readonly topic: Topic | null; readonly timeZone: string; readonly polish: Polish },
): readonly Trait[] {
  const { topic, timeZone, polish } = known
  const said = conversation.messages.filter(({ from }) => from === 'customer').map(({ text }) => text)
  // A manager reads the word in a problem's name.
  const words = contentWords(said.join('\n'), polish).map((word) => restoreDiacritics(word, polish))
  return traitsOf(conversation, { topic, handling, mistakes, words, timeZone })
}
