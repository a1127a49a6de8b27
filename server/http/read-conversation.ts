import { handlingOf } from '../../core/audit/audit.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import type { Procedure } from '../../core/playbook/playbook.ts'
import { RISK_REASONS, riskiest, understandFor } from '../../core/understanding/understanding.ts'
import type { Bilingual, ConversationId } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import { EVERY_MISTAKE } from '../ports/mistakes.ts'
import type { Records } from '../ports/store.ts'
import { caseAddress } from '../workflows/case-page.ts'
import { loadMatter, type Matter } from '../workflows/matter.ts'
import { showConversation, shownPassages } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

/** A conversation with its history, turns, the customer's other conversations and what the audit found. @throws {Failure} not-found */
export function readConversation(
  firm: Workspace,
  id: ConversationId,
  ports: Pick<HttpPorts, 'store' | 'language' | 'desks' | 'secrets' | 'publicUrl'>,
): Promise<ReturnType<typeof showConversation>> {
  const { store, language, desks } = ports
  return store.read(firm.id, async (records) => {
    const { conversations, turns, articles, mistakes } = records
    const conversation = await loadMatter(id, records)
    if (conversation === null) throw new Failure('not-found', 'give-up')
    const found = await mistakes.list({ ...EVERY_MISTAKE, conversation: id, limit: 100 })
    const told = await turnsOf([id, ...conversation.places.map((place) => place.id)], turns)
    // Of the knowledge only what is cited here: all of it with every look at a conversation would be a busy hour's whole work.
    const cited = [...new Set(told.flatMap((turn) => shownPassages(turn).map(({ article }) => article)))]
    return showConversation(conversation, {
      casePage: caseAddress(firm, conversation.summary.partOf ?? id, ports),
      procedure: await procedureOf(conversation, records),
      turns: told,
      titles: new Map((await articles.some(cited)).map((article) => [article.id, article])),
      riskReasons: reasonsOf(conversation, desks.known(firm.id)?.playbook ?? {}, language),
      earlier: await conversations.ofCustomer(conversation.customer.id, id),
      audit:
        conversation.auditedAt === null
          ? null
          : { handling: handlingOf(conversation), findings: found.items.map(showAsFinding) },
    })
  })
}

async function procedureOf({ procedure }: Matter, { playbooks }: Records): Promise<Procedure | null> {
  if (procedure === null) return null
  const { procedures = [] } = await playbooks.currentRules()
  return procedures.find(({ id }) => id === procedure.procedure) ?? null
}

/** Below this nobody needs to be told why. */
const RISKY = 0.35

/** Further back nothing is left of a risk that would be worth a word. */
const MOST_READ = 4

/** Read again from what the customer said that the row's risk still speaks of. */
function reasonsOf(
  { summary, messages }: Matter,
  playbook: Parameters<typeof understandFor>[0],
  language: Language,
): readonly Bilingual[] {
  if (summary.escalationRisk < RISKY) return []
  const said = messages.filter(({ from }) => from === 'customer').slice(-MOST_READ)
  const meanings = said.map(({ text }) => understandFor(playbook, text, language))
  return (
    riskiest(meanings, ({ escalationRisk }) => escalationRisk)?.riskReasons.map((reason) => RISK_REASONS[reason]) ?? []
  )
}

async function turnsOf(places: readonly ConversationId[], turns: Records['turns']) {
  const all = []
  for (const place of places) all.push(...(await turns.of(place)))
  return all
}

/** The ledger keeps what an audit found; here it is shown beside the messages again. */
function showAsFinding({ code, severity, confidence, message, evidence }: Mistake) {
  return {
    code,
    severity,
    confidence,
    message,
    span: null,
    explanation: evidence.explanation,
    suggestion: null,
    source: evidence.source,
  }
}
