import { useSyncExternalStore } from 'react'

/** What of a piece of news a notification of the operating system may show: it can be read over a shoulder, and on a locked screen. */
export type NoteContent = 'off' | 'bare' | 'full'

const KEY = 'opiekun.notes'
const listeners = new Set<() => void>()

/**
 * What is wanted on this device; `off` also where the browser cannot or may not. For a screen that shows it: whether the browser may is asked
 * of another process, at every drawing.
 */
export function useDesktopNotes(): NoteContent {
  return useSyncExternalStore(subscribe, read)
}

/** Wanted from now on, if the browser's owner lets us; resolves to what holds then. */
export async function chooseNotes(wanted: NoteContent): Promise<NoteContent> {
  if (wanted !== 'off' && canNotify() && Notification.permission !== 'granted') await Notification.requestPermission()
  const holds = canNotify() && Notification.permission === 'granted' ? wanted : 'off'
  localStorage.setItem(KEY, holds)
  for (const listener of listeners) listener()
  return holds
}

/** Tells of the news outside the page, unless somebody looks at the page. `content` is shown only where that was asked for. */
export function notifyDesktop(title: string, content: string, tag: string, open: () => void): void {
  if (read() === 'off' || !document.hidden) return
  const note = show(title, content, tag)
  note.addEventListener('click', () => {
    window.focus()
    note.close()
    open()
  })
}

/** One to look at: it comes while the page is looked at, which real ones never do. */
export function tryNote(title: string, content: string): void {
  show(title, content, 'try')
}

function show(title: string, content: string, tag: string): Notification {
  return new Notification(title, { tag, ...(read() === 'full' && { body: content }) })
}

export function canNotify(): boolean {
  return 'Notification' in globalThis
}

function read(): NoteContent {
  const kept = localStorage.getItem(KEY)
  if (!canNotify() || Notification.permission !== 'granted') return 'off'
  return kept === 'full' || kept === 'bare' ? kept : 'off'
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
