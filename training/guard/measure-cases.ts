import { checkCaseFormat } from '../../contract/formats/check-case.ts'
import { type Finding, guardReply, type Reader } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { CustomerId } from '../../core/vocabulary/vocabulary.ts'
import { instant, readConversation } from '../../server/interchange/read-conversation.ts'
import { playbookForCheck } from '../../server/interchange/read-playbook.ts'
import { labelledLines } from './labelled-lines.ts'
import { openReader } from './open-reader.ts'
import { printTable, type Scored, tally } from './score.ts'

/**
 * Holds the guard against the labelled replies: precision, recall and F1 a code.
 * `node training/guard/measure-cases.ts [FILE] [--part dev] [--show] [--code code]`, e.g. FILE = evals/replies.jsonl.
 */
const { lines, shows, shownCode } = labelledLines('replies.jsonl')

const reader = openReader()
const base = defaultPlaybook('Firma')
const scored = lines.map((line) => score(line, reader))
printTable(tally(scored))

const clean = scored.filter(({ expected }) => expected.length === 0)
const alarmed = clean.filter(({ found, acceptable }) => found.some((code) => !acceptable.includes(code)))
console.log(`\nclean replies with a false alarm: ${alarmed.length} of ${clean.length}`)

function score(line: string, with_: Reader): Scored {
  const json = JSON.parse(line) as {
    readonly expected: readonly { readonly code: string }[]
    readonly acceptable: readonly string[]
  }
  const { id, conversation, draft, recentReplies, ...rest } = checkCaseFormat.parse({ ...json, macros: [] })
  const playbook = playbookForCheck(base, { id, conversation, draft, recentReplies, ...rest })
  const { findings } = guardReply(
    {
      text: draft.text,
      from: draft.from,
      author: draft.author ?? null,
      attachments: draft.attachments,
      at: instant(draft.at),
      conversation: readConversation(conversation),
      knowledge: playbook.knowledge,
      recentReplies: recentReplies.map(({ at, customerId, text }) => ({
        at: instant(at),
        customer: customerId as CustomerId,
        text,
      })),
    },
    playbook,
    with_,
  )
  const result = {
    id,
    expected: json.expected.map(({ code }) => code),
    acceptable: json.acceptable,
    found: findings.map(({ code }) => code),
  }
  show(result, findings, draft.text)
  return result
}

/** Prints what went wrong, for reading errors by their kind. */
function show({ id, expected, acceptable, found }: Scored, findings: readonly Finding[], text: string): void {
  if (!shows) return
  const missed = expected.filter((code) => !found.includes(code) && code.includes(shownCode))
  const alarms = findings.filter(
    ({ code }) => !expected.includes(code) && !acceptable.includes(code) && code.includes(shownCode),
  )
  if (missed.length === 0 && alarms.length === 0) return
  console.log(`\n${id}  ${text.replaceAll('\n', ' ⏎ ')}`)
  for (const code of missed) console.log(`  MISSED ${code}`)
  for (const { code, span, explanation } of alarms) {
    console.log(`  ALARM ${code} ${span === null ? '' : `«${text.slice(span.start, span.end)}»`} ${explanation.pl}`)
  }
}
