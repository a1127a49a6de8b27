import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../open-embedded-store.ts'
import { survivesCrashes } from '../testing/crash-rounds.ts'
import { freshImage } from '../testing/fresh-embedded-store.ts'
import { hasRecorded, losePower } from '../testing/power-loss.ts'

const ROUNDS = Number(process.env['OPIEKUN_CRASH_ROUNDS'] ?? 10)

const folder = mkdtempSync(join(tmpdir(), 'opiekun-power-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('when the power goes', () => {
  it(
    'the embedded store has every acknowledged message on the disk, in order and once',
    async () => {
      const [place, recorded] = [join(folder, 'store'), join(folder, 'recorded')]
      const image = await freshImage()
      const open = () => openEmbeddedStore({ directory: place, image, syncs: false })
      const writer = {
        options: ['--import', join(import.meta.dirname, '../testing/record-syncs.ts')],
        environment: { OPIEKUN_RECORD_ROOT: join(place, 'db'), OPIEKUN_RECORD_TO: recorded },
      }
      const afterCrash = () => {
        expect(hasRecorded(recorded)).toBe(true)
        losePower(join(place, 'db'), recorded)
      }
      expect(
        await survivesCrashes({ kind: 'embedded', place, open, writer, afterCrash, rounds: ROUNDS, syncs: true }),
      ).toBeGreaterThan(ROUNDS)
    },
    60_000 + ROUNDS * 20_000,
  )

  it('a store that does not sync loses messages, so that the model is known to bite', async () => {
    const [place, recorded] = [join(folder, 'forgetful'), join(folder, 'recorded-forgetful')]
    const image = await freshImage()
    const open = () => openEmbeddedStore({ directory: place, image, syncs: false })
    const writer = {
      options: ['--import', join(import.meta.dirname, '../testing/record-syncs.ts')],
      environment: { OPIEKUN_RECORD_ROOT: join(place, 'db'), OPIEKUN_RECORD_TO: recorded },
    }
    const afterCrash = () => losePower(join(place, 'db'), recorded)
    const crashed = survivesCrashes({ kind: 'embedded', place, open, writer, afterCrash, rounds: 3, syncs: false })
    await expect(crashed).rejects.toThrow(/lost/)
  }, 120_000)
})
