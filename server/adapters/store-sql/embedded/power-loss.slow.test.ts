import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../open-embedded-store.ts'
import { survivesCrashes } from '../testing/crash-rounds.ts'
import { freshImage } from '../testing/fresh-embedded-store.ts'
import { hasRecorded, losePower } from '../testing/power-loss.ts'

const ROUNDS = Number(process.env['OPIEKUN_CRASH_ROUNDS'] ?? 5)
const TIMEOUT_MS = 60_000 + ROUNDS * 30_000

const folder = mkdtempSync(join(tmpdir(), 'opiekun-power-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** An embedded store on a disk that forgets what was not synced, in a folder of its own. */
async function onForgetfulDisk(name: string, noiseBytes = 0) {
  const [place, recorded] = [join(folder, name), join(folder, `${name}-recorded`)]
  const image = await freshImage()
  return {
    kind: 'embedded',
    place,
    open: () => openEmbeddedStore({ directory: place, image, syncs: false }),
    writer: {
      options: ['--import', join(import.meta.dirname, '../testing/record-syncs.ts')],
      environment: {
        OPIEKUN_RECORD_ROOT: join(place, 'db'),
        OPIEKUN_RECORD_TO: recorded,
        OPIEKUN_WRITER_NOISE: String(noiseBytes),
      },
    },
    afterCrash: () => {
      expect(hasRecorded(recorded)).toBe(true)
      losePower(join(place, 'db'), recorded)
    },
  } as const
}

describe('when the power goes', { timeout: TIMEOUT_MS }, () => {
  it('the embedded store has every acknowledged message on the disk, in order and once', async () => {
    const setting = await onForgetfulDisk('small')
    expect(await survivesCrashes({ ...setting, rounds: ROUNDS, syncs: true })).toBeGreaterThan(ROUNDS)
  })

  it('and so it is when the log has just gone on in a new file', async () => {
    const setting = await onForgetfulDisk('bulky', 300_000)
    expect(await survivesCrashes({ ...setting, rounds: ROUNDS, syncs: true })).toBeGreaterThan(ROUNDS)
  })

  it('a store that does not sync loses messages: the model bites', async () => {
    const setting = await onForgetfulDisk('forgetful')
    await expect(survivesCrashes({ ...setting, rounds: 3, syncs: false })).rejects.toThrow(/lost/)
  })
})
