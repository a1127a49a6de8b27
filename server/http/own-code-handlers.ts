import type { z } from 'zod'
import type { OWN_CODE_ROUTES } from '../../contract/http/own-codes.ts'
import { precisionOf } from '../../core/ledger/ledger.ts'
import type { CodeSetting, OwnRule } from '../../core/playbook/playbook.ts'
import { type Instant, kindOf, type OwnCode } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import { checkOwnCode, deleteOwnCode, type OwnCodeEntry, saveOwnCode, tryOwnCode } from '../workflows/own-codes.ts'
import { judgedSpan } from '../workflows/silence-check.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Listed = z.input<typeof OWN_CODE_ROUTES.listOwnCodes.response>
type Saved = z.output<typeof OWN_CODE_ROUTES.saveOwnCode.body>
type Words = z.output<typeof OWN_CODE_ROUTES.checkOwnCode.body>

/** What the firm looks for beside the catalogue. */
export function ownCodeHandlers(ports: HttpPorts): Handlers<keyof typeof OWN_CODE_ROUTES> {
  const { store, clock } = ports
  const list = (workspace: Parameters<typeof store.read>[0]) =>
    store.read(workspace, (records) => showAll(records, clock.now()))
  return {
    listOwnCodes: ({ caller }) => list(caller.workspace.id),
    saveOwnCode: async ({ caller, body: { was, ...body } }) => {
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      await saveOwnCode(author, readEntry(body), was && readEntry(was), ports)
      return list(caller.workspace.id)
    },
    deleteOwnCode: ({ caller, query }) =>
      deleteOwnCode({ workspace: caller.workspace.id, by: caller.person.id }, `own:${query.name}`, ports),
    checkOwnCode: async ({ caller, body: { onPast, ...words } }) => {
      const rule = ruleOf(BEING_WRITTEN, '', words)
      const { problems, ...tried } = checkOwnCode(rule, ports)
      return {
        ...tried,
        problems: problems.map((problem) => ({ of: null, n: null, ...problem })),
        past: onPast ? await tryOwnCode(caller.workspace.id, { rule, setting: { enabled: true } }, ports) : null,
      }
    },
  }
}

const BEING_WRITTEN: OwnCode = 'own:…'
const NOTHING_FOUND = { found: 0, confirmed: 0, withdrawn: 0 }

async function showAll({ playbooks, mistakes }: Records, now: Instant): Promise<Listed> {
  const { guard } = await playbooks.currentRules()
  const { own = [], codes } = guard
  if (own.length === 0) return { items: [] }
  const { from, since } = judgedSpan(guard, now)
  const judgements = await mistakes.judged(from, since)
  const items = own.map((rule) => {
    const judged = judgements.get(rule.code) ?? NOTHING_FOUND
    return {
      ...showEntry({ rule, setting: codes[rule.code] ?? { enabled: true } }),
      code: rule.code,
      judged: { ...judged, precision: precisionOf(judged) },
    }
  })
  return { items }
}

function readEntry(body: Omit<Saved, 'was'>): OwnCodeEntry {
  const { name, explanation, enabled, severity, origin, channels, ...words } = body
  const setting: CodeSetting = { enabled, severity, origin, ...(channels.length > 0 && { channels }) }
  return { rule: ruleOf(`own:${name}`, explanation, words), setting }
}

/** Field by field, so that two writers' rules compare alike. */
function ruleOf(code: OwnCode, explanation: string, words: Omit<Words, 'onPast'>): OwnRule {
  const { suggestion, scope, speaker, when, phrases, unless, customerSaid, topics, atLeast, examples } = words
  return {
    code,
    explanation,
    suggestion,
    scope,
    speaker,
    when,
    phrases,
    unless,
    customerSaid,
    topics,
    atLeast,
    examples,
  }
}

function showEntry({ rule, setting }: OwnCodeEntry): Omit<Listed['items'][number], 'code' | 'judged'> {
  const { code, phrases, unless, customerSaid, topics, examples, ...rest } = rule
  const { enabled, severity = 2, origin = 'human', channels = [], silenced } = setting
  return {
    ...rest,
    phrases: [...phrases],
    unless: [...unless],
    customerSaid: [...customerSaid],
    topics: [...topics],
    examples: { fires: [...examples.fires], silent: [...examples.silent] },
    name: kindOf(code).name.pl,
    enabled,
    severity,
    origin,
    channels: [...channels],
    silenced: silenced === undefined ? null : { ...silenced, at: isoTime(silenced.at) },
  }
}
