import type { Migration } from './migration.ts'

/**
 * A mistake stands in its problem as soon as it is filed: `kept` is what the last search left for that, null until a search of this release;
 * `placed_at` marks what was put there since, which no search has counted yet.
 */
export const placedMistakes: Migration = {
  name: 'placed-mistakes',
  statements: [
    'alter table opiekun.problem_searches add column kept jsonb',
    'alter table opiekun.problem_mistakes add column placed_at bigint',
    'create index problem_mistakes_placed on opiekun.problem_mistakes (workspace, placed_at) where placed_at is not null',
  ],
}
