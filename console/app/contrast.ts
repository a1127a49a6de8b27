import { useSyncExternalStore } from 'react'

export type Contrast = 'auto' | 'more'

const KEY = 'opiekun.contrast'
const asked = globalThis.matchMedia('(prefers-contrast: more)')
const listeners = new Set<() => void>()

/** Puts the contrast on the page that is wanted on this device; where nobody chose, the system's own. */
export function startContrast(): void {
  asked.addEventListener('change', show)
  show()
}

export function useContrast(): Contrast {
  return useSyncExternalStore(subscribe, read)
}

export function chooseContrast(wanted: Contrast): void {
  if (wanted === 'auto') localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, wanted)
  show()
  for (const listener of listeners) listener()
}

function show(): void {
  const isMore = read() === 'more' || asked.matches
  if (isMore) document.documentElement.dataset['contrast'] = 'more'
  else delete document.documentElement.dataset['contrast']
}

function read(): Contrast {
  return localStorage.getItem(KEY) === 'more' ? 'more' : 'auto'
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
