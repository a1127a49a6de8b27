import type { Conversation, Message } from '../../core/conversation/conversation.ts'
import type { KeptCase, QuestionCase } from '../../core/evaluation/evaluation.ts'
import type { Mistake } from '../../core/ledger/ledger.ts'
import type {
  EvaluationCaseId,
  FindingCode,
  Instant,
  MistakeId,
  PersonId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import { maskForModel } from '../../core/writing/writing.ts'
import { findFacts, type Polish } from '../../polish/polish.ts'
import type { Clock } from '../ports/clock.ts'
import { MOST_CASES, type StoredCase } from '../ports/evaluations.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Records, Store } from '../ports/store.ts'
import type { Author } from './change-playbook.ts'
import { derivedId } from './derived-id.ts'

export interface Ports {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly language: Language
}

/** Keeps questions that somebody wrote or read from a file. @throws {Failure} too-many-cases */
export function addCases(
  { workspace, by }: Author,
  added: readonly (QuestionCase & { readonly id?: EvaluationCaseId })[],
  { store, clock, random }: Ports,
): Promise<void> {
  return store.transact(workspace, async ({ evaluations }) => {
    if ((await evaluations.count()) + added.length > MOST_CASES) throw new Failure('too-many-cases', 'give-up')
    const addedAt = clock.now()
    const cases = added.map(
      ({ id = random.uuid() as EvaluationCaseId, ...kept }): StoredCase => ({
        id,
        kept,
        mistake: null,
        addedAt,
        addedBy: by,
      }),
    )
    await evaluations.add(cases)
  })
}

/** Kinds of mistake that say a wrong fact: a value quoted as wrong must not come again. Words without a value may be right in another answer. */
const WRONG_FACTS: ReadonlySet<FindingCode> = new Set([
  'contradicts-knowledge',
  'inconsistent-answer',
  'unsupported-claim',
  'legal-misinformation',
  'over-limit-concession',
])
/** Kinds of mistake after which the assistant ought to have left the matter to a person. */
const WANTED_A_PERSON: ReadonlySet<FindingCode> = new Set(['no-human-exit', 'missed-escalation', 'bot-loop'])

/**
 * Keeps what the customer asked before the mistake, with what may not be said again; personal data stay out. The second time it is the same
 * case. @throws {Failure} not-found: no such mistake, or nothing was asked.
 */
export async function caseFromMistake(
  workspace: WorkspaceId,
  id: MistakeId,
  by: PersonId,
  { store, clock, language }: Omit<Ports, 'random'>,
): Promise<EvaluationCaseId> {
  return store.transact(workspace, async ({ mistakes, conversations, evaluations }) => {
    const known = await mistakes.load(id)
    const conversation = known === null ? null : await conversations.load(known.mistake.conversation)
    const asked = conversation && questionBefore(known?.mistake.message ?? null, conversation)
    if (known === null || conversation === null || asked === null) throw new Failure('not-found', 'give-up')
    if ((await evaluations.count()) >= MOST_CASES) throw new Failure('too-many-cases', 'give-up')
    const { name, email } = conversation.customer
    const question = maskForModel(asked, [name, email], language.polish).text
    const kept: KeptCase = { kind: 'question', question, ...expectedAfter(known.mistake, language.polish) }
    const caseId = derivedId('evaluation-case', id) as EvaluationCaseId
    await evaluations.add([{ id: caseId, kept, mistake: id, addedAt: clock.now(), addedBy: by }])
    return caseId
  })
}

/** Everything that the customer wrote since the firm's last word before the message; before the end, where no message is named. */
function questionBefore(message: Mistake['message'], { messages }: Conversation): string | null {
  const seen = messages.filter(({ internal }) => !internal)
  const place = seen.findIndex(({ id }) => id === message)
  const before = place < 0 ? seen : seen.slice(0, place)
  const last = before.findLastIndex(isCustomers)
  const first = before.slice(0, last + 1).findLastIndex((one) => !isCustomers(one)) + 1
  const words = before
    .slice(first, last + 1)
    .map(({ text }) => text.trim())
    .join('\n')
  return last < 0 || words === '' ? null : words
}

function isCustomers({ from }: Message): boolean {
  return from === 'customer'
}

function expectedAfter({ code, evidence }: Mistake, polish: Polish): Omit<QuestionCase, 'kind' | 'question'> {
  const wrong = WRONG_FACTS.has(code) && evidence.quote !== null ? findFacts(evidence.quote, polish) : []
  return {
    mustHave: [],
    mustNotHave: [...new Set(wrong.map(({ text }) => text))],
    handover: WANTED_A_PERSON.has(code) ? true : null,
  }
}

/**
 * What people decided about a remark on a consultant's message is kept, so that no later change of the checks goes back on it unseen.
 * `confirmed`: it must be made again; `withdrawn`: it must not.
 */
export async function keepDecision(
  { id, code, conversation, message, handling, evidence }: Mistake,
  state: 'confirmed' | 'withdrawn',
  by: PersonId,
  { evaluations }: Records,
  at: Instant,
): Promise<void> {
  if (
    message === null ||
    handling === 'automatic' ||
    evidence.byModel === true ||
    (await evaluations.count()) >= MOST_CASES
  )
    return
  const kept: KeptCase = { kind: 'remark', conversation, message, code, remarked: state === 'confirmed' }
  const caseId = derivedId('remark-case', id) as EvaluationCaseId
  await evaluations.add([{ id: caseId, kept, mistake: id, addedAt: at, addedBy: by }])
}
