import type { GuardInput } from '../report.ts'
import type { GuardPlaybook, Scene } from './scene.ts'

/** True when no check can tell the two scenes apart. */
export function isSameScene(one: Scene, other: Scene): boolean {
  return (
    one.reader === other.reader &&
    isSameInput(one.input, other.input) &&
    isSamePlaybook(one.playbook, other.playbook) &&
    isSameList(one.articles(), other.articles())
  )
}

/** Attachments and grounds are lists that a caller may make anew. */
function isSameInput(one: GuardInput, other: GuardInput): boolean {
  const { text, from, author, attachments, at, conversation, recentReplies, knowledge, grounds = [] } = one
  return (
    text === other.text &&
    from === other.from &&
    author === other.author &&
    at === other.at &&
    conversation === other.conversation &&
    recentReplies === other.recentReplies &&
    knowledge === other.knowledge &&
    isSameList(attachments, other.attachments) &&
    isSameList(grounds, other.grounds ?? [])
  )
}

function isSamePlaybook(one: GuardPlaybook, other: GuardPlaybook): boolean {
  return (
    one.firm === other.firm &&
    one.macros === other.macros &&
    one.guard === other.guard &&
    one.targets === other.targets &&
    one.limits === other.limits &&
    one.assistant.name === other.assistant.name &&
    one.assistant.disclosure === other.assistant.disclosure
  )
}

function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at])
}
