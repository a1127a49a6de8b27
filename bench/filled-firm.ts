/** A set-up firm with a history of any length (`many.ts`) and its days counted ahead, as a server has it that has caught up. */
import type { WorkspaceId } from '../core/vocabulary/vocabulary.ts'
import { PGliteEngine } from '../server/adapters/store-sql/embedded/pglite-engine.ts'
import type { Engine } from '../server/adapters/store-sql/engine.ts'
import { openStoreOn } from '../server/adapters/store-sql/open-store-on.ts'
import { openLanguage } from '../server/compose-language.ts'
import { keepDays, MOST_A_ROUND } from '../server/workflows/keep-days.ts'
import { type BenchFirm, setUpFirm } from './firm.ts'
import { type Filled, fillMany, HISTORY_DAYS } from './many.ts'
import { startOpiekun } from './processes.ts'

export const openEmbedded = (data: string) => () =>
  PGliteEngine.open({ directory: `${data}/db`, image: null, syncs: false }, () => true)

/** `between` looks at the bare store before the days are counted. */
export async function fillFirm(
  data: string,
  env: NodeJS.ProcessEnv,
  open: () => Promise<Engine>,
  size: number,
  between: (engine: Engine, workspace: WorkspaceId) => Promise<void> = async () => {},
): Promise<{ readonly firm: Pick<BenchFirm, 'cookie' | 'widgetKey'>; readonly filled: Filled }> {
  const empty = await startOpiekun(data, env)
  const { cookie, widgetKey } = await setUpFirm(empty.url)
  await empty.stop()
  const engine = await open()
  const began = performance.now()
  const workspace = await firmOf(engine)
  const filled = await fillMany(engine, workspace, size, Date.now(), await openLanguage())
  console.log(`${size} conversations made in ${Math.round((performance.now() - began) / 1000)} s`)
  await between(engine, workspace)
  await countDays(engine, workspace)
  return { firm: { cookie, widgetKey }, filled }
}

/** What the server does beside its work, until it has caught up. Closes the store. */
async function countDays(engine: Engine, workspace: WorkspaceId): Promise<void> {
  const began = performance.now()
  const { store } = await openStoreOn(engine, { isAlone: true, beforeClose: async () => {}, afterClose: () => {} })
  const wait = async () => {}
  for (let n = 0; n * MOST_A_ROUND <= HISTORY_DAYS; n += 1) await keepDays([workspace], { store, pause: wait })
  await store.close()
  console.log(`days counted ahead in ${Math.round((performance.now() - began) / 1000)} s`)
}

async function firmOf(engine: Engine): Promise<WorkspaceId> {
  const [row] = await bare(engine, 'select workspace from opiekun.workspaces')
  return row?.['workspace'] as WorkspaceId
}

export async function bare(engine: Engine, text: string) {
  const session = await engine.acquire()
  const [, , answer] = await session.script(`begin; set local role opiekun_keeper; ${text}; commit`)
  engine.release(session, false)
  return answer?.rows ?? []
}
