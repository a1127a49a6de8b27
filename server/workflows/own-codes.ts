import { auditConversation } from '../../core/audit/audit.ts'
import { fires, problemsOfRule, type RuleProblem } from '../../core/guard/guard.ts'
import type { CodeSetting, GuardSettings, OwnRule, Playbook } from '../../core/playbook/playbook.ts'
import {
  type ConversationId,
  ERROR_CODES,
  type Instant,
  kindOf,
  type OwnCode,
  type WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { Language } from '../ports/language.ts'
import type { Store } from '../ports/store.ts'
import { type Author, changePlaybook } from './change-playbook.ts'
import { recentConversations } from './recent-conversations.ts'

export interface Ports {
  readonly store: Store
  readonly language: Language
  readonly clock: Clock
}

/** A rule with what the guard's settings say of its code. */
export interface OwnCodeEntry {
  readonly rule: OwnRule
  readonly setting: CodeSetting
}

/** More than a team can keep apart. */
const MOST_CODES = 100

/**
 * The playbook's next version looks for what the rule says, in the place of `was` or as a new one. A rule that says something else than
 * before is judged anew.
 * @throws {Failure} own-code-unsound: an example does not do what it should; conflict: changed meanwhile, or the name is taken.
 */
export async function saveOwnCode(
  author: Author,
  { rule, setting }: OwnCodeEntry,
  was: OwnCodeEntry | null,
  ports: Ports,
): Promise<void> {
  if (problemsOfRule(rule, ports.language.polish).length > 0) throw new Failure('own-code-unsound', 'give-up')
  const now = ports.clock.now()
  await changePlaybook(
    author,
    `own${was === null ? '+' : '~'} ${nameIn(rule.code)}`,
    (playbook) => {
      const { own = [], codes } = playbook.guard
      const known = own.find(({ code }) => code === rule.code)
      if (was === null ? known !== undefined || own.length >= MOST_CODES : !isSame(known, was.rule))
        throw new Failure('conflict', 'give-up')
      const next = known === undefined ? [...own, rule] : own.map((one) => (one === known ? rule : one))
      const set = withTrust(setting, codes[rule.code], !isSame(known, rule), now)
      return withGuard(playbook, { own: next, codes: { ...codes, [rule.code]: set } })
    },
    ports,
  )
}

/** The playbook's next version no longer looks for it; its mistakes stay in the ledger. @throws {Failure} not-found */
export async function deleteOwnCode(author: Author, code: OwnCode, ports: Ports): Promise<void> {
  await changePlaybook(
    author,
    `own− ${nameIn(code)}`,
    (playbook) => {
      const { own = [], codes } = playbook.guard
      if (own.every((rule) => rule.code !== code)) throw new Failure('not-found', 'give-up')
      const { [code]: _given, ...kept } = codes
      return withGuard(playbook, { own: own.filter((rule) => rule.code !== code), codes: kept })
    },
    ports,
  )
}

/** What each example of a rule does as it is written, and what keeps it from being kept. */
export function checkOwnCode(
  rule: OwnRule,
  { language: { polish } }: Pick<Ports, 'language'>,
): { readonly fires: boolean[]; readonly silent: boolean[]; readonly problems: readonly RuleProblem[] } {
  const { examples } = rule
  return {
    fires: examples.fires.map((example) => fires(rule, example, polish)),
    silent: examples.silent.map((example) => fires(rule, example, polish)),
    problems: problemsOfRule(rule, polish),
  }
}

export interface PastOfCode {
  readonly looked: number
  readonly fired: number
  /** The newest ones of those that fired. */
  readonly cases: { readonly conversation: ConversationId; readonly quote: string }[]
}

/** So many conversations say whether a rule fires everywhere or nowhere, in a second or two. */
const PAST = 200
const CASES_SHOWN = 10
const QUOTE = 160

/** What the rule alone would have found in the firm's last conversations. */
export async function tryOwnCode(
  workspace: WorkspaceId,
  { rule, setting }: OwnCodeEntry,
  { store, language, clock, pause }: Ports & { readonly pause: () => Promise<unknown> },
): Promise<PastOfCode> {
  const now = clock.now()
  const rules = await store.read(workspace, ({ playbooks }) => playbooks.currentRules())
  const playbook = { ...rules, knowledge: [], guard: onlyWith(rules.guard, rule, setting) }
  const cases: PastOfCode['cases'] = []
  let [looked, fired] = [0, 0]
  for await (const page of recentConversations(workspace, 0 as Instant, store)) {
    for (const conversation of page.slice(0, PAST - looked)) {
      looked += 1
      const [first] = auditConversation(conversation, playbook, language, now).findings
      await pause()
      if (first === undefined) continue
      fired += 1
      const ids: ReadonlySet<unknown> = new Set([first.message, ...(first.evidence ?? [])])
      const text = conversation.messages.find(({ id }) => ids.has(id))?.text ?? ''
      if (cases.length < CASES_SHOWN) cases.push({ conversation: conversation.id, quote: text.slice(0, QUOTE) })
    }
    if (looked >= PAST) break
  }
  return { looked, fired, cases }
}

function onlyWith(guard: GuardSettings, rule: OwnRule, setting: CodeSetting): GuardSettings {
  const off = ERROR_CODES.map((code) => [code, { enabled: false }] as const)
  return { ...guard, own: [rule], codes: { ...Object.fromEntries(off), [rule.code]: { ...setting, enabled: true } } }
}

function withGuard(playbook: Playbook, change: Pick<GuardSettings, 'own' | 'codes'>): Playbook {
  return { ...playbook, guard: { ...playbook.guard, ...change } }
}

/** What people said of other words says nothing of these; and who switches a silenced rule on again starts its record anew. */
function withTrust(setting: CodeSetting, known: CodeSetting | undefined, isOther: boolean, now: Instant): CodeSetting {
  const { silenced, trustedSince } = known ?? {}
  if (isOther || (silenced !== undefined && setting.enabled)) return { ...setting, trustedSince: now }
  return {
    ...setting,
    ...(silenced !== undefined && { silenced }),
    ...(trustedSince !== undefined && { trustedSince }),
  }
}

function nameIn(code: OwnCode): string {
  return kindOf(code).name.pl
}

function isSame(one: OwnRule | undefined, other: OwnRule): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
}

/** The store may hand fields back in another order than they were given. */
function inOrder(_key: string, value: unknown): unknown {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isRecord ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}
