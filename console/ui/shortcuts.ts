/** One key press, as far as shortcuts care. */
export interface KeyPress {
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly command: boolean
  readonly alt: boolean
  /** The focus is where letters are text. */
  readonly inText: boolean
  /** A dialog is open: it alone has the keyboard. */
  readonly inDialog: boolean
}

interface Shortcut {
  /** Values of KeyboardEvent.key; `mod+` for Ctrl or ⌘. */
  readonly keys: readonly string[]
}

/** The sheet shows them in this order. Single letters can be switched off (WCAG 2.2, 2.1.4). */
export const SHORTCUTS = {
  next: { keys: ['j'] },
  previous: { keys: ['k'] },
  'open-row': { keys: ['Enter'] },
  tick: { keys: ['x'] },
  search: { keys: ['/'] },
  reply: { keys: ['r'] },
  note: { keys: ['n'] },
  accept: { keys: ['t'] },
  snooze: { keys: ['s'] },
  'close-conversation': { keys: ['e'] },
  remind: { keys: ['b'] },
  timeline: { keys: ['h'] },
  send: { keys: ['mod+Enter'] },
  leave: { keys: ['Escape'] },
  palette: { keys: ['mod+k'] },
  sheet: { keys: ['?'] },
} as const satisfies Record<string, Shortcut>

export type ShortcutAction = keyof typeof SHORTCUTS

/** Left to the browser and to the fields themselves; listed in the sheet only. */
const NATIVE: ReadonlySet<ShortcutAction> = new Set(['open-row', 'leave', 'send'])

/** What a key press asks for; null where it means only itself. */
export function actionFor(press: KeyPress, lettersOn: boolean): ShortcutAction | null {
  if (press.inDialog || press.alt) return null
  if (!press.command && (press.inText || !lettersOn)) return null
  const name = press.command ? `mod+${press.key}` : press.key
  const found = (Object.keys(SHORTCUTS) as ShortcutAction[]).find((action) =>
    (SHORTCUTS[action].keys as readonly string[]).includes(name),
  )
  return found === undefined || NATIVE.has(found) ? null : found
}
