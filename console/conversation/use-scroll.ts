import { type RefObject, useEffect, useRef, useState } from 'react'
import { isAtEnd, stillFollows } from './at-end.ts'

interface Scroll {
  readonly box: RefObject<HTMLDivElement | null>
  /** Something was said that the reader, further up, has not seen yet. */
  readonly hasNewer: boolean
  readonly onScroll: () => void
  readonly toEnd: () => void
}

/** Keeps the newest in sight, unless the reader has scrolled up or came for one message; what they send themselves they always see. */
export function useScroll(arrived: number, unsent: number, show: string | undefined): Scroll {
  const box = useRef<HTMLDivElement>(null)
  const follows = useRef(true)
  const last = useRef({ top: 0, length: 0, unsent: 0, show: undefined as string | undefined })
  const [hasNewer, setNewer] = useState(false)
  const length = arrived + unsent
  useEffect(() => {
    const element = box.current
    if (!element) return
    const was = last.current
    last.current = { ...was, length, unsent, show }
    const shown = show === undefined || show === was.show ? null : messageIn(element, show)
    if (shown) {
      shown.scrollIntoView({ block: 'center' })
      follows.current = isAtEnd(element)
    } else if (follows.current || unsent > was.unsent) element.scrollTop = element.scrollHeight
    else if (length > was.length) setNewer(true)
  }, [length, unsent, show])
  return {
    box,
    hasNewer,
    onScroll: () => {
      const element = box.current
      if (!element) return
      follows.current = stillFollows(follows.current, last.current.top, element)
      last.current.top = element.scrollTop
      if (follows.current) setNewer(false)
    },
    toEnd: () => {
      const element = box.current
      if (!element) return
      element.scrollTop = element.scrollHeight
      // The button that led here goes away: the keyboard goes on from what is read.
      element.focus({ preventScroll: true })
    },
  }
}

function messageIn(box: Element, id: string): Element | null {
  return box.querySelector(`[data-message="${CSS.escape(id)}"]`)
}
