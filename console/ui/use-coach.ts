import { useSyncExternalStore } from 'react'

const KEY = 'opiekun.coach'
const listeners = new Set<() => void>()

/** Whether the coach's hints are wanted on this device, and how to change that. */
export function useCoach(): { readonly isOn: boolean; readonly turn: (on: boolean) => void } {
  const isOn = useSyncExternalStore(subscribe, read)
  return { isOn, turn }
}

function turn(on: boolean): void {
  if (on) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, 'off')
  for (const listener of listeners) listener()
}

function read(): boolean {
  return localStorage.getItem(KEY) !== 'off'
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
