import type { Db } from 'pg-boss'
import { JOBS_SCHEMA } from './queues.ts'

/** A workspace's transaction may add jobs; it may not read them, for they are everybody's. */
const GRANTS = `
  grant usage on schema ${JOBS_SCHEMA} to opiekun_app;
  grant execute on all functions in schema ${JOBS_SCHEMA} to opiekun_app;
  grant select on ${JOBS_SCHEMA}.queue to opiekun_app;
  grant insert, select (id, start_after) on ${JOBS_SCHEMA}.job, ${JOBS_SCHEMA}.job_common to opiekun_app`

/** The tables are pg-boss's own, so the rights are given after it has made them. */
export async function grantAdding(db: Db): Promise<void> {
  const { rows } = await db.executeSql(
    `select has_table_privilege('opiekun_app', '${JOBS_SCHEMA}.job_common', 'insert') as may`,
  )
  if (rows[0]?.may !== true) await db.executeSql(GRANTS)
}
