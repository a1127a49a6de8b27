import { describe, expect, it } from 'vitest'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Directory } from '../ports/directory.ts'
import { knownCallers } from './known-callers.ts'

type Session = Awaited<ReturnType<Directory['session']>>

const NOW = 1_000_000
const at = (ms: number) => (NOW + ms) as Instant

/** A directory that counts how often it is asked, and whose one session can end. */
function open() {
  let asked = 0
  let session: Session = { workspace: {}, person: {} } as Session
  const directory = {
    session: async () => {
      asked++
      return session
    },
    visitor: async (hash: string) => {
      asked++
      return hash === 'gość' ? { workspace: 'kubki', conversation: 'rozmowa' } : null
    },
  } as unknown as Directory
  return {
    callers: knownCallers(directory),
    asked: () => asked,
    end: () => {
      session = null
    },
  }
}

describe('a session', () => {
  it('is asked for once in two seconds and not believed for longer', async () => {
    const { callers, asked, end } = open()
    await callers.session('a', at(0))
    end()
    expect(await callers.session('a', at(1_999))).not.toBeNull()
    expect(asked()).toBe(1)
    expect(await callers.session('a', at(2_000))).toBeNull()
  })

  it('is not believed at all once rights may have changed, even where it was read while they did', async () => {
    const { callers, end } = open()
    const underWay = callers.session('a', at(0))
    callers.forgetSessions()
    end()
    await underWay
    expect(await callers.session('a', at(1))).toBeNull()
  })

  it('is asked for anew where the clock was put back', async () => {
    const { callers, asked } = open()
    await callers.session('a', at(0))
    await callers.session('a', at(-60_000))
    expect(asked()).toBe(2)
  })
})

describe('a visitor', () => {
  it('is asked for once, a stranger each time', async () => {
    const { callers, asked } = open()
    for (const hash of ['gość', 'gość', 'obcy', 'obcy']) await callers.visitor(hash)
    expect(asked()).toBe(3)
  })
})
