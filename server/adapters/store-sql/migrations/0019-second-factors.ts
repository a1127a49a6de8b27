import { isolate, type Migration } from './migration.ts'

/**
 * Codes from a phone beside the password. `secret` is sealed; `last_step` is the half-minute whose code was used last, so that no code
 * works twice; tries are counted in the row itself, so that many at once are counted one by one.
 */
export const secondFactors: Migration = {
  name: 'second-factors',
  statements: [
    'alter table opiekun.people add column second_factor_at bigint',
    `alter table opiekun.workspaces add column second_factor_roles jsonb not null default '[]'`,
    'grant select (second_factor_at) on opiekun.people to opiekun_directory',
    'grant select (second_factor_roles) on opiekun.workspaces to opiekun_directory',
    `create table opiekun.second_factors (
      workspace text collate "C" not null,
      person text collate "C" not null,
      secret text not null,
      last_step bigint not null,
      tries integer not null,
      tries_since bigint not null,
      primary key (workspace, person),
      foreign key (workspace, person) references opiekun.people
    )`,
    `create table opiekun.recovery_codes (
      workspace text collate "C" not null,
      person text collate "C" not null,
      code_hash text collate "C" not null,
      used_at bigint,
      primary key (workspace, person, code_hash),
      foreign key (workspace, person) references opiekun.people
    )`,
    ...isolate('second_factors', 'select, insert, update, delete'),
    ...isolate('recovery_codes', 'select, insert, update (used_at), delete'),
  ],
}
