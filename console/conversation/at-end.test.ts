import { describe, expect, it } from 'vitest'
import { isAtEnd, stillFollows } from './at-end.ts'

const at = (scrollTop: number, scrollHeight = 2000) => ({ scrollTop, scrollHeight, clientHeight: 500 })

describe('the end of a conversation', () => {
  it('is where the last line is in sight, give or take one', () => {
    expect(isAtEnd(at(1500))).toBe(true)
    expect(isAtEnd(at(1470))).toBe(true)
    expect(isAtEnd(at(1400))).toBe(false)
  })
  it('is left by going up', () => expect(stillFollows(true, 1500, at(1100))).toBe(false))
  it('is not left by what grows below', () => expect(stillFollows(true, 1500, at(1500, 2600))).toBe(true))
  it('is not found again by going down a little', () => expect(stillFollows(false, 900, at(1100))).toBe(false))
  it('is found again at the end, even by going up to it after something shrank', () => {
    expect(stillFollows(false, 1100, at(1500))).toBe(true)
    expect(stillFollows(true, 1600, at(1500))).toBe(true)
  })
})
