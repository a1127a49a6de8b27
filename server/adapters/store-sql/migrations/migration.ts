/** One step of the schema. Once released it never changes; a later step expands, moves data, or removes what no release reads. */
export interface Migration {
  readonly name: string
  readonly statements: readonly string[]
}

/**
 * Closes a table to every role but these: the application sees and writes rows of the transaction's workspace only,
 * the keeper (backup and restore) all of them. Forced, so that even the table's owner is held to it.
 */
export function isolate(table: string, rights: string): readonly string[] {
  const own = `workspace = current_setting('opiekun.workspace', true)`
  return [
    `alter table opiekun.${table} enable row level security`,
    `alter table opiekun.${table} force row level security`,
    `create policy own_rows on opiekun.${table} to opiekun_app using (${own}) with check (${own})`,
    `create policy keep on opiekun.${table} to opiekun_keeper using (true) with check (true)`,
    `grant ${rights} on opiekun.${table} to opiekun_app`,
    `grant select, insert on opiekun.${table} to opiekun_keeper`,
  ]
}
