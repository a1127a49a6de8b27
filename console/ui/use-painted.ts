import { useDeferredValue } from 'react'

/** False while a thing is first drawn, true in a drawing of its own soon after: for what may come once the rest stands on the screen. */
export function usePainted(): boolean {
  return useDeferredValue(true, false)
}
