import { checkCaseFormat } from '../../contract/formats/check-case.ts'
import { type Finding, guardReply, type Reader } from '../../core/guard/guard.ts'
import { defaultPlaybook } from '../../core/playbook/playbook.ts'
import type { CustomerId } from '../../core/vocabulary/vocabulary.ts'
import { instant, readConversation } from '../../server/interchange/read-conversation.ts'
import { playbookForCheck } from '../../server/interchange/read-playbook.ts'
import type { Scored } from './score.ts'

/** One labelled reply, looked at by the guard. */
export interface CaseFindings {
  readonly scored: Scored
  readonly findings: readonly Finding[]
  readonly text: string
}

const base = defaultPlaybook('Firma')

/** What the guard finds in one line of labelled replies, beside what it should have found. */
export function findingsOfCase(line: string, reader: Reader): CaseFindings {
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
    reader,
  )
  const scored = {
    id,
    expected: json.expected.map(({ code }) => code),
    acceptable: json.acceptable,
    found: findings.map(({ code }) => code),
  }
  return { scored, findings, text: draft.text }
}
