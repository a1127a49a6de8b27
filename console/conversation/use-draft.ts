import { useState } from 'react'

const keyOf = (conversation: string) => `opiekun.draft.${conversation}`

/** The text being written, kept on the device per conversation: neither a reload nor a look elsewhere loses it. */
export function useDraft(conversation: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => localStorage.getItem(keyOf(conversation)) ?? '')
  function keep(next: string): void {
    setText(next)
    if (next === '') localStorage.removeItem(keyOf(conversation))
    else localStorage.setItem(keyOf(conversation), next)
  }
  return [text, keep]
}
