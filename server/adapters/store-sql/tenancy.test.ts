import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { PGliteEngine } from './embedded/pglite-engine.ts'
import { freshImage } from './testing/fresh-embedded-store.ts'
import { describeTenancy } from './testing/tenancy-suite.ts'

describe('row-level security of the embedded store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'opiekun-tenancy-'))
  let engine: PGliteEngine
  beforeAll(async () => {
    engine = await PGliteEngine.open({ directory, image: await freshImage(), syncs: false }, () => true)
  })
  afterAll(async () => {
    await engine.close()
    rmSync(directory, { recursive: true, force: true })
  })

  describeTenancy(() => engine)
})
