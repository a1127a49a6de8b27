import { describe, expect, it } from 'vitest'
import { GroupCommit } from './group-commit.ts'
import type { Request } from './worker-messages.ts'

/** The store's thread, answering when it is told to; what it was asked stands in `asked`. */
function thread() {
  const asked: string[] = []
  const waiting: PromiseWithResolvers<void>[] = []
  const ask = async (request: Request) => {
    asked.push(request.kind === 'commit' && request.synced ? 'commit synced' : request.kind)
    const answer = Promise.withResolvers<void>()
    waiting.push(answer)
    await answer.promise
    return [{ rows: [], command: 'COMMIT', affected: 0 }]
  }
  /** Lets the promises that hang on the answers settle. */
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return {
    asked,
    group: new GroupCommit(ask),
    answer: (index: number) => (waiting[index]?.resolve(), settle()),
    fail: (index: number) => (waiting[index]?.reject(new Error('no')), settle()),
  }
}

/** Notes in `told` who was told what, in the order of telling. */
function tell(told: string[], name: string, commit: Promise<unknown>): void {
  commit.then(
    () => told.push(name),
    () => told.push(`${name} failed`),
  )
}

describe('commits of the embedded store', () => {
  it('of one who is alone are synced at once', async () => {
    const { group, asked, answer } = thread()
    const told: string[] = []
    tell(told, 'a', group.commit(false))
    await answer(0)
    expect([asked, told]).toEqual([['commit synced'], ['a']])
  })

  it('of those who follow one another share one sync, and none is told of before it', async () => {
    const { group, asked, answer } = thread()
    const told: string[] = []
    tell(told, 'a', group.commit(true))
    tell(told, 'b', group.commit(true))
    tell(told, 'c', group.commit(false))
    for (const commit of [0, 1, 2]) await answer(commit)
    expect([asked, told]).toEqual([['commit', 'commit', 'commit', 'sync'], []])
    await answer(3)
    expect(told).toEqual(['a', 'b', 'c'])
  })

  it('that fail fail alone', async () => {
    const { group, answer, fail } = thread()
    const told: string[] = []
    tell(told, 'a', group.commit(true))
    tell(told, 'b', group.commit(false))
    await fail(0)
    expect(told).toEqual(['a failed'])
    await answer(1)
    await answer(2)
    expect(told).toEqual(['a failed', 'b'])
  })

  it('whose sync fails all fail, for nobody knows what is on the disk', async () => {
    const { group, answer, fail } = thread()
    const told: string[] = []
    tell(told, 'a', group.commit(true))
    tell(told, 'b', group.commit(false))
    await answer(0)
    await answer(1)
    await fail(2)
    expect(told).toEqual(['a failed', 'b failed'])
  })

  it('are synced when the group closes with nobody left to commit, and after so many at the latest', async () => {
    const { group, asked } = thread()
    void group.commit(true)
    group.close()
    group.close()
    expect(asked).toEqual(['commit', 'sync'])
    for (let n = 0; n < 100; n++) void group.commit(true)
    expect(asked.slice(2).findIndex((request) => request === 'sync')).toBe(16)
  })
})
