import type { CheckCaseFormat } from '../../contract/formats/check-case.ts'
import type { ConversationFormat } from '../../contract/formats/conversation.ts'
import type { Article } from '../../core/knowledge/knowledge.ts'
import { overrideResponseTargets, type Playbook, type Targets } from '../../core/playbook/playbook.ts'
import type { ArticleId, Grosze } from '../../core/vocabulary/vocabulary.ts'
import { parseBusinessHours } from './business-hours.ts'
import { instant } from './read-conversation.ts'

/** The playbook with whatever the line itself says about firm and targets in its place. @throws {RangeError} unreadable businessHours */
export function playbookForConversation(base: Playbook, line: Pick<ConversationFormat, 'firm' | 'targets'>): Playbook {
  const { firm, targets } = line
  if (firm == null && targets == null) return base
  return {
    ...base,
    firm: firm == null ? base.firm : { name: firm.name, hosts: firm.hosts },
    targets: targets == null ? base.targets : mergeTargets(base.targets, targets),
  }
}

/** The playbook of a check case: the knowledge and limits that stand in the line, nothing else. */
export function playbookForCheck(base: Playbook, line: CheckCaseFormat): Playbook {
  const own = playbookForConversation(base, {
    firm: line.firm ?? line.conversation.firm,
    targets: line.conversation.targets,
  })
  return {
    ...own,
    knowledge: line.knowledge.map(readArticle),
    macros: line.macros,
    limits: {
      discountPercent: line.limits?.discountPercent ?? own.limits.discountPercent,
      refund:
        line.limits?.refundAmount === undefined
          ? own.limits.refund
          : (Math.round(line.limits.refundAmount * 100) as Grosze),
    },
  }
}

export function readArticle(article: {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly updatedAt?: string | null | undefined
}): Article {
  return {
    id: article.id as ArticleId,
    title: article.title,
    text: article.text,
    tags: [],
    phrasings: [],
    owner: null,
    updatedAt: article.updatedAt == null ? null : instant(article.updatedAt),
    reviewBy: null,
    url: null,
  }
}

function mergeTargets(base: Targets, line: NonNullable<ConversationFormat['targets']>): Targets {
  const { businessHours, firstResponseMinutes, responseMinutes, ...others } = line
  const hours = businessHours === undefined ? base.businessHours : parseBusinessHours(businessHours)
  // A line speaks of one conversation, whose channel the sender knew: its times hold whatever the channel.
  const timed = overrideResponseTargets(base, defined({ firstResponseMinutes, responseMinutes }))
  return { ...timed, ...defined(others), businessHours: hours }
}

/** The fields that have a value. */
function defined<T extends object>(fields: T): { readonly [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    readonly [K in keyof T]?: NonNullable<T[K]>
  }
}
