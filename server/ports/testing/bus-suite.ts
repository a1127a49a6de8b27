import { describe, expect, it, vi } from 'vitest'
import type { ConversationId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Bus, Hint } from '../bus.ts'

const hint = (seq: number): Hint => ({
  workspace: crypto.randomUUID() as string as WorkspaceId,
  conversation: crypto.randomUUID() as string as ConversationId,
  seq,
})

/** What every bus holds to. `nodes` are two ends of one bus; in a single process the same end twice. */
export function describeBus(nodes: () => readonly [Bus, Bus]): void {
  describe('hints', () => {
    it('reach the listeners of every node, the sender’s included', async () => {
      const [here, there] = nodes()
      const seen: [string, Hint][] = []
      const stop = [
        here.subscribe((one) => seen.push(['here', one])),
        there.subscribe((one) => seen.push(['there', one])),
      ]
      const sent = hint(7)
      here.publish(sent)
      await vi.waitFor(() => expect(seen).toHaveLength(2), 5_000)
      expect(seen).toEqual(
        expect.arrayContaining([
          ['here', sent],
          ['there', sent],
        ]),
      )
      for (const end of stop) end()
    })

    it('no longer reach who has left', async () => {
      const [here, there] = nodes()
      const seen: number[] = []
      there.subscribe(() => seen.push(1))()
      const stop = there.subscribe(() => seen.push(2))
      here.publish(hint(1))
      await vi.waitFor(() => expect(seen).toEqual([2]), 5_000)
      stop()
    })

    it('reach the others when one listener fails', async () => {
      const [here, there] = nodes()
      const seen: number[] = []
      const stop = [
        there.subscribe(() => {
          throw new Error('usterka')
        }),
        there.subscribe(({ seq }) => seen.push(seq)),
      ]
      here.publish(hint(3))
      await vi.waitFor(() => expect(seen).toEqual([3]), 5_000)
      for (const end of stop) end()
    })
  })

  it('says that it is connected', () => {
    expect(nodes().map((node) => node.isConnected())).toEqual([true, true])
  })
}
