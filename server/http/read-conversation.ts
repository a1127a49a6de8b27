import { handlingOf } from '../../core/audit/audit.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import type { Procedure } from '../../core/playbook/playbook.ts'
import type { ConversationId } from '../../core/vocabulary/vocabulary.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import { EVERY_MISTAKE } from '../ports/mistakes.ts'
import type { Records } from '../ports/store.ts'
import { caseAddress } from '../workflows/case-page.ts'
import { loadMatter, type Matter } from '../workflows/matter.ts'
import { together } from '../workflows/together.ts'
import { showConversation, shownPassages } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { reasonsOf } from './risk-reasons.ts'

/** A conversation with its history, turns, the customer's other conversations and what the audit found. @throws {Failure} not-found */
export function readConversation(
  firm: Workspace,
  id: ConversationId,
  ports: Pick<HttpPorts, 'store' | 'language' | 'desks' | 'secrets' | 'publicUrl'>,
): Promise<ReturnType<typeof showConversation>> {
  const { store, language, desks } = ports
  return store.read(firm.id, async (records) => {
    const { conversations, turns, articles, mistakes } = records
    // Asked for in one go, for a session answers in order, and nobody else is lent it meanwhile.
    const [conversation, own] = await together(loadMatter(id, records), turns.of(id))
    if (conversation === null) throw new Failure('not-found', 'give-up')
    const { auditedAt, customer, places } = conversation
    const [earlier, procedure, found, ...elsewhere] = await together(
      conversations.ofCustomer(customer.id, id),
      procedureOf(conversation, records),
      auditedAt === null ? null : mistakes.list({ ...EVERY_MISTAKE, conversation: id, limit: 100 }),
      ...places.map((place) => turns.of(place.id)),
    )
    const told = [...own, ...elsewhere.flat()]
    // Of the knowledge only what is cited here: all of it with every look at a conversation would be a busy hour's whole work.
    const cited = [...new Set(told.flatMap((turn) => shownPassages(turn).map(({ article }) => article)))]
    return showConversation(conversation, {
      casePage: caseAddress(firm, conversation.summary.partOf ?? id, ports),
      procedure,
      turns: told,
      titles: new Map((await articles.some(cited)).map((article) => [article.id, article])),
      riskReasons: reasonsOf(
        conversation.summary,
        conversation.messages,
        desks.known(firm.id)?.playbook ?? {},
        language,
      ),
      earlier,
      audit: found && { handling: handlingOf(conversation), findings: found.items.map(showAsFinding) },
    })
  })
}

async function procedureOf({ procedure }: Matter, { playbooks }: Records): Promise<Procedure | null> {
  if (procedure === null) return null
  const { procedures = [] } = await playbooks.currentRules()
  return procedures.find(({ id }) => id === procedure.procedure) ?? null
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
