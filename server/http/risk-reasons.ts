import { RISK_REASONS, riskiest, understandFor } from '../../core/understanding/understanding.ts'
import type { Bilingual } from '../../core/vocabulary/vocabulary.ts'
import type { ConversationSummary, StoredMessage } from '../ports/conversations.ts'
import type { Language } from '../ports/language.ts'

/** Below this nobody needs to be told why. */
const RISKY = 0.35

/** Further back nothing is left of a risk that would be worth a word. */
const MOST_READ = 4

export function mayBeRisky({ escalationRisk }: Pick<ConversationSummary, 'escalationRisk'>): boolean {
  return escalationRisk >= RISKY
}

/** Read again from what the customer said that the row's risk still speaks of. */
export function reasonsOf(
  summary: Pick<ConversationSummary, 'escalationRisk'>,
  messages: readonly Pick<StoredMessage, 'from' | 'text'>[],
  playbook: Parameters<typeof understandFor>[0],
  language: Language,
): readonly Bilingual[] {
  if (!mayBeRisky(summary)) return []
  const said = messages.filter(({ from }) => from === 'customer').slice(-MOST_READ)
  const meanings = said.map(({ text }) => understandFor(playbook, text, language))
  return (
    riskiest(meanings, ({ escalationRisk }) => escalationRisk)?.riskReasons.map((reason) => RISK_REASONS[reason]) ?? []
  )
}
