import { useEffect, useEffectEvent } from 'react'
import { actionFor, type ShortcutAction } from './shortcuts.ts'

const LETTERS_OFF = 'opiekun.letters-off'

export function areLettersOn(): boolean {
  return localStorage.getItem(LETTERS_OFF) === null
}

export function switchLetters(on: boolean): void {
  if (on) localStorage.removeItem(LETTERS_OFF)
  else localStorage.setItem(LETTERS_OFF, '1')
}

/** Runs `then` when the shortcut is pressed while the component stands on the page. */
export function useShortcut(action: ShortcutAction, then: () => void): void {
  const run = useEffectEvent(then)
  useEffect(() => {
    function listen(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || pressedAction(event) !== action) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [action])
}

function pressedAction(event: KeyboardEvent): ShortcutAction | null {
  const target = event.target instanceof HTMLElement ? event.target : null
  return actionFor(
    {
      key: event.key,
      command: event.ctrlKey || event.metaKey,
      alt: event.altKey || event.getModifierState('AltGraph'),
      inText: target !== null && takesLetters(target),
      inDialog: target?.closest('[role="dialog"]') != null,
    },
    areLettersOn(),
  )
}

/** Nobody writes into a box that is ticked: j and k go on from it, as they do from its row. */
function takesLetters(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}
