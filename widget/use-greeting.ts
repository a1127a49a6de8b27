import { useLayoutEffect, useState } from 'preact/hooks'
import { isDue, pathBefore } from './greeting.ts'
import type { ChatScript, Greeting } from './wire.ts'

const KEPT = 'opiekun:greeted'

/**
 * The firm's first word, at most once a visit. Without the visitor's doing nothing is stored: that a greeting was shown is known to this page
 * alone, and that it was closed or taken up is kept until the tab closes, for that is what the visitor asked for. `mayKeep`: showing it
 * is kept as well.
 */
export function useGreeting(
  { greetings, open }: Pick<ChatScript, 'greetings' | 'open'>,
  isOpen: boolean,
  mayKeep: boolean,
) {
  const [greeting, setGreeting] = useState<Greeting | null>(null)
  const [isShown, setShown] = useState(false)

  useLayoutEffect(() => {
    if (isOpen || greeting !== null) return
    const cameFrom = pathBefore(document.referrer, location.origin)
    const timers = greetings.map((rule) =>
      setTimeout(() => {
        if (
          !isDue(rule, open, { path: location.pathname, cameFrom: mayKeep ? null : cameFrom, now: Date.now() }) ||
          isKept()
        )
          return
        if (mayKeep) keep()
        setGreeting(rule)
        setShown(true)
      }, rule.afterSeconds * 1000),
    )
    return () => timers.forEach(clearTimeout)
  }, [greetings, open, isOpen, greeting, mayKeep])

  const end = () => {
    if (isShown) keep()
    setShown(false)
  }
  return { greeting, isShown, dismiss: end, take: end }
}

/** The tab's own storage, which ends with it; where it is forbidden, the visitor may see a greeting twice. */
function isKept(): boolean {
  try {
    return sessionStorage.getItem(KEPT) !== null
  } catch {
    return false
  }
}

function keep(): void {
  try {
    sessionStorage.setItem(KEPT, '1')
  } catch {
    // Forbidden: then it is forgotten with the page.
  }
}
