import { JOBS_SCHEMA } from './queues.ts'

/** A workspace's transaction may add jobs; it may not read them, for they are everybody's. */
export const GRANT_ADDING_JOBS = `
  grant usage on schema ${JOBS_SCHEMA} to opiekun_app;
  grant execute on all functions in schema ${JOBS_SCHEMA} to opiekun_app;
  grant select on ${JOBS_SCHEMA}.queue to opiekun_app;
  grant insert, select (id, start_after) on ${JOBS_SCHEMA}.job, ${JOBS_SCHEMA}.job_common to opiekun_app`
