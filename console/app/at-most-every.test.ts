import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atMostEvery } from './at-most-every.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const takes = (ms: number) => vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, ms)))

describe('atMostEvery', () => {
  it('acts at once on the first wish, and once more for all that came within the pause', async () => {
    const act = takes(0)
    const { ask } = atMostEvery(1_000, act)
    for (let n = 0; n < 50; n += 1) ask()
    expect(act).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1_100)
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('does nothing by itself, and acts at once again after a quiet pause', async () => {
    const act = takes(0)
    const { ask } = atMostEvery(1_000, act)
    ask()
    await vi.advanceTimersByTimeAsync(5_000)
    expect(act).toHaveBeenCalledTimes(1)
    ask()
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('asks a slow server less often', async () => {
    const act = takes(300)
    const { ask } = atMostEvery(1_000, act)
    ask()
    ask()
    await vi.advanceTimersByTimeAsync(6_000)
    expect(act).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(400)
    expect(act).toHaveBeenCalledTimes(2)
  })

  it('waits for its own moment where many are told at once, and acts once for all that came meanwhile', async () => {
    const act = takes(0)
    const { ask } = atMostEvery(1_000, act, () => 0.4)
    ask(500)
    ask(500)
    await vi.advanceTimersByTimeAsync(199)
    expect(act).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(act).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('is still once it was stopped', async () => {
    const act = takes(100)
    const { ask, stop } = atMostEvery(1_000, act)
    ask()
    ask()
    stop()
    await vi.advanceTimersByTimeAsync(5_000)
    ask()
    expect(act).toHaveBeenCalledTimes(1)
  })
})
