import type { Conversation } from '../../core/conversation/conversation.ts'
import { type Finding, guardReply } from '../../core/guard/guard.ts'
import type { Macro, Playbook } from '../../core/playbook/playbook.ts'
import { type FilledMacro, fillMacro } from '../../core/reply/reply.ts'
import type { ConversationId, CustomerId, FindingCode, Instant, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import type { Workspace } from '../ports/directory.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Person } from '../ports/people.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import { caseAddress } from './case-page.ts'
import { type Author, type Ports as ChangePorts, changePlaybook } from './change-playbook.ts'
import type { Desks } from './desks.ts'

/**
 * The playbook's next version holds the macro, in the place of `was` or at the end.
 * @throws {Failure} conflict: somebody changed it meanwhile, or the name is another's.
 */
export async function saveMacro(author: Author, macro: Macro, was: Macro | null, ports: ChangePorts): Promise<void> {
  await changePlaybook(
    author,
    `${was === null ? 'macro+' : 'macro~'} ${macro.name}`,
    (playbook) => ({ ...playbook, macros: withMacro(playbook.macros, macro, was) }),
    ports,
  )
}

/** The playbook's next version is without the macro. @throws {Failure} not-found */
export async function deleteMacro(author: Author, name: string, ports: ChangePorts): Promise<void> {
  await changePlaybook(
    author,
    `macro− ${name}`,
    (playbook) => {
      const macros = playbook.macros.filter((macro) => macro.name !== name)
      if (macros.length === playbook.macros.length) throw new Failure('not-found', 'give-up')
      return { ...playbook, macros }
    },
    ports,
  )
}

function withMacro(macros: readonly Macro[], macro: Macro, was: Macro | null): readonly Macro[] {
  const isTaken = macros.some(({ name }) => name === macro.name && name !== was?.name)
  if (isTaken) throw new Failure('conflict', 'give-up')
  if (was === null) return [...macros, macro]
  const isThere = macros.some(({ name, text }) => name === was.name && text === was.text)
  if (!isThere) throw new Failure('conflict', 'give-up')
  return macros.map((known) => (known.name === was.name ? macro : known))
}

export interface Ports {
  readonly store: Store
  readonly desks: Desks
  readonly language: Language
  readonly clock: Clock
}

/** Every macro as this consultant would send it in this conversation. @throws {Failure} not-found */
export async function fillMacros(
  firm: Workspace,
  id: ConversationId,
  consultant: Person,
  ports: Pick<Ports, 'store' | 'language'> & { readonly secrets: Secrets; readonly publicUrl: string },
): Promise<readonly (FilledMacro & { readonly name: string })[]> {
  const { store, language } = ports
  const { conversation, playbook } = await store.read(firm.id, async ({ conversations, playbooks }) => ({
    conversation: await conversations.load(id, { recent: 0 }),
    playbook: await playbooks.currentRules(),
  }))
  if (conversation === null) throw new Failure('not-found', 'give-up')
  const casePage = caseAddress(firm, id, ports)
  const scene = { conversation, firm: playbook.firm.name, consultant: consultant.name, casePage }
  return playbook.macros.map((macro) => ({ name: macro.name, ...fillMacro(macro, scene, language.polish) }))
}

/** A field left open is what a macro is for; whether a text is a template is no question about one. */
const NOT_ASKED: ReadonlySet<FindingCode> = new Set(['unfilled-placeholder', 'template-reply'])

/** The macro as an invented customer would read it, with what the guard says of its words; what it says of a whole reply needs a conversation. */
export async function checkMacro(
  workspace: WorkspaceId,
  text: string,
  consultant: Person,
  { store, desks, language, clock }: Ports,
): Promise<{ readonly sample: string; readonly findings: readonly Finding[] }> {
  const { playbook } = await store.read(workspace, (records) => desks.current(workspace, records))
  const at = clock.now()
  const conversation: Conversation = { ...INVENTED, openedAt: at }
  const scene = { conversation, firm: playbook.firm.name, consultant: consultant.name, casePage: null }
  const { text: sample } = fillMacro({ name: '', text }, scene, language.polish)
  const draft = { text: sample, from: 'agent', author: consultant.name, attachments: [], at, conversation } as const
  const { findings } = guardReply(draft, playbook, language)
  return { sample, findings: findings.filter(({ span, code }) => span !== null && !NOT_ASKED.has(code)) }
}

/** What the guard says of the macro's own words, each at its place in them. */
export function lookOverMacro(
  { text }: Macro,
  at: Instant,
  playbook: Playbook,
  language: Language,
): readonly Finding[] {
  const conversation: Conversation = { ...INVENTED, openedAt: at }
  const draft = { text, from: 'agent', author: null, attachments: [], at, conversation } as const
  return guardReply(draft, playbook, language).findings.filter(({ span }) => span !== null)
}

const INVENTED: Omit<Conversation, 'openedAt'> = {
  id: 'invented' as ConversationId,
  channel: 'chat',
  status: 'open',
  language: 'pl',
  closedAt: null,
  customer: { id: 'invented' as CustomerId, name: 'Anna Przykładowa', email: null },
  messages: [],
  events: [],
  orders: [
    { number: '1024', placedAt: null, status: 'shipped', total: null, paid: null, tracking: '620000123456', lines: [] },
  ],
  category: null,
  cause: null,
  outcome: null,
}
