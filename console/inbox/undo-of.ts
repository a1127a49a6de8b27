import type { Input, Output } from '../app/request.ts'

export type Item = Output<'listConversations'>['items'][number]
export type Action = Input<'changeConversations'>['body']['action']
export type Change = Input<'changeConversations'>['body']

/** What takes an action back, conversation by conversation, grouped so that equal ones go together. */
export function undoOf(action: Action, before: readonly Item[]): readonly Change[] {
  const groups = new Map<string, { action: Action; ids: string[] }>()
  for (const item of before) {
    for (const step of undoStep(action, item)) {
      const key = JSON.stringify(step)
      const group = groups.get(key) ?? { action: step, ids: [] }
      groups.set(key, group)
      group.ids.push(item.id)
    }
  }
  return [...groups.values()]
}

function undoStep(action: Action, item: Item): readonly Action[] {
  switch (action.kind) {
    case 'close':
      return item.status === 'closed' ? [] : [{ kind: 'reopen' }]
    case 'reopen':
      return item.status === 'closed' ? [{ kind: 'close' }] : []
    case 'assign':
      return item.assignee?.id === action.person ? [] : [handBack(item)]
    case 'snooze':
      // Whoever puts off what nobody holds, holds it.
      return [
        item.snoozedUntil === null ? { kind: 'wake' } : { kind: 'snooze', until: item.snoozedUntil },
        ...(item.assignee === null ? [handBack(item)] : []),
      ]
    default:
      return []
  }
}

function handBack({ assignee, handover }: Item): Action {
  if (assignee !== null) return { kind: 'assign', person: assignee.id }
  return { kind: handover.state === 'none' || handover.state === 'returned' ? 'return' : 'release' }
}
