/** So many pixels above the end still count as standing at it: about a line of text. */
const NEAR_PX = 32

interface Box {
  readonly scrollTop: number
  readonly scrollHeight: number
  readonly clientHeight: number
}

export function isAtEnd({ scrollTop, scrollHeight, clientHeight }: Box): boolean {
  return scrollHeight - clientHeight - scrollTop <= NEAR_PX
}

/**
 * Whether the reader still follows the newest after the box has moved from `before`. Only going up ends it: what grows below, such as a
 * picture that arrives, moves nobody away.
 */
export function stillFollows(followed: boolean, before: number, box: Box): boolean {
  return isAtEnd(box) || (followed && box.scrollTop >= before)
}
