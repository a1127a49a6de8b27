import type { PlaybookChange } from '../playbook/playbook.ts'

/** The change back; null where what it made is to be taken away again: a new article or macro. */
export function undo(change: PlaybookChange): PlaybookChange | null {
  switch (change.kind) {
    case 'article':
    case 'macro':
      return change.was === null ? null : { ...change, was: change.text, text: change.was }
    case 'check':
      return { ...change, was: change.check, check: change.was }
    case 'ownership':
      return { ...change, was: change.person, person: change.was }
    case 'number':
      return { ...change, was: change.value, value: change.was }
  }
}
