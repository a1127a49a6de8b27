import { beforeAll, describe, expect, it } from 'vitest'
import type { Engine, Row, Session } from '../engine.ts'

/** Tables that belong to the installation, not to a firm. */
const OF_THE_INSTALLATION = new Set(['leases', 'migrations'])

interface Table {
  readonly name: string
  readonly forced: boolean
  readonly columns: readonly { readonly name: string; readonly type: string; readonly isMade: boolean }[]
}

/**
 * Walks the catalog, so that a table somebody adds without isolation fails here without being named.
 * The engine's user must be a superuser: it plants a row in each table past every rule.
 */
export function describeTenancy(open: () => Engine): void {
  const within = async <T>(setup: string, work: (session: Session) => Promise<T>): Promise<T> => {
    const session = await open().acquire()
    try {
      await session.script(`begin; ${setup}`)
      return await work(session)
    } finally {
      await session.script('rollback')
      open().release(session, false)
    }
  }
  const as = (workspace: string) => `set local role opiekun_app; set local opiekun.workspace = '${workspace}'`
  let tables: readonly Table[] = []

  beforeAll(async () => {
    tables = await within('', readTables)
    const session = await open().acquire()
    await session.script(
      `set session_replication_role = replica; ${tables.map((table) => plant(table, 'W1')).join('; ')}; set session_replication_role = origin`,
    )
    open().release(session, false)
  })

  it('is forced on every table, whoever asks', () => {
    expect(tables.length).toBeGreaterThan(15)
    expect(tables.filter(({ forced }) => !forced).map(({ name }) => name)).toEqual([])
  })

  it('lets a firm see its own row and no other firm or nobody see it', async () => {
    const seen = (workspace: string) =>
      within(as(workspace), async (session) => {
        const counts: Record<string, unknown> = {}
        for (const { name } of tables)
          counts[name] = (await session.query(`select count(*) as n from opiekun.${name}`, [])).rows[0]?.['n']
        return counts
      })
    const all = (n: number) => Object.fromEntries(tables.map(({ name }) => [name, n]))
    expect(await seen('W1')).toEqual(all(1))
    expect(await seen('W2')).toEqual(all(0))
    expect(await seen('')).toEqual(all(0))
  })

  it('lets no firm change, delete or make a row of another', async () => {
    for (const table of tables) {
      const attempts = [
        `update opiekun.${table.name} set workspace = workspace`,
        ...table.columns.map(({ name }) => `update opiekun.${table.name} set "${name}" = "${name}"`),
        `delete from opiekun.${table.name}`,
        plant(table, 'W1'),
      ]
      for (const attempt of attempts) {
        const touched = await within(as('W2'), async (session) => (await session.script(attempt))[0]?.affected).catch(
          (error: { code?: string }) => error.code,
        )
        // 42501: refused by a missing right or by the policy; 428C9: a column that the database alone writes.
        expect([attempt, touched]).toEqual([attempt, touched === '42501' || touched === '428C9' ? touched : 0])
      }
    }
  })

  it('gives the application a role that can neither bypass it nor become another', async () => {
    const { rows } = await within('', (session) =>
      session.query(
        `select rolname, rolsuper, rolbypassrls, rolcanlogin, rolcreaterole,
          (select count(*) from pg_auth_members where member = pg_roles.oid) as memberships
        from pg_roles where rolname like 'opiekun\\_%' and rolname <> 'opiekun_owner' order by 1`,
        [],
      ),
    )
    const harmless = [false, false, false, false, 0]
    expect(rows.map((row) => Object.values(row))).toEqual([
      ['opiekun_app', ...harmless],
      ['opiekun_directory', ...harmless],
      ['opiekun_keeper', ...harmless],
    ])
  })

  it('shows the look-ups before sign-in a handful of tables, and no message, customer or mistake', async () => {
    const readable: string[] = []
    for (const { name, columns } of tables) {
      const select = `select ${columns.map((column) => `"${column.name}"`).join(', ')} from opiekun.${name}`
      const any = `select has_any_column_privilege('opiekun_directory', 'opiekun.${name}', 'select') as may`
      const { rows } = await within('', (session) => session.query(any, []))
      if (rows[0]?.['may'] === true) readable.push(name)
      else
        await expect(
          within('set local role opiekun_directory', (session) => session.script(select)),
        ).rejects.toMatchObject({ code: '42501' })
    }
    expect(readable.toSorted()).toEqual(['api_tokens', 'links', 'people', 'sessions', 'visitors', 'workspaces'])
  })

  it('hides the jobs of all firms from each', async () => {
    for (const table of ['job', 'job_common']) {
      await expect(
        within(as('W1'), (session) => session.script(`select data from opiekun_jobs.${table}`)),
      ).rejects.toMatchObject({ code: '42501' })
    }
  })

  describe('what is set once', () => {
    it.each([
      ['messages', 'text', `'zmienione'`],
      ['messages', 'at', '7'],
      ['messages', 'received_at', 'now()'],
      ['messages', 'seq', 'seq + 1'],
      ['conversations', 'received_at', 'now()'],
      ['conversations', 'opened_at', '7'],
    ])('%s.%s cannot be changed, not even by the database’s owner', async (table, column, value) => {
      const change = `update opiekun.${table} set ${column} = ${value}`
      await expect(within('', (session) => session.script(change))).rejects.toMatchObject({ code: '23000' })
    })
  })
}

async function readTables(session: Session): Promise<readonly Table[]> {
  const { rows } = await session.query(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, null), 'isMade', a.attidentity <> '' or a.attgenerated <> '') order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and (n.nspname = 'opiekun' or exists (
      select from pg_attribute a where a.attrelid = c.oid and a.attname in ('workspace', 'workspace_id') and n.nspname not like 'pg\\_%'))
    order by 1`,
    [],
  )
  return (rows as (Row & Table)[]).filter(({ name }) => !OF_THE_INSTALLATION.has(name))
}

/** A row of nonsense that fits the columns' types. */
function plant({ name, columns }: Table, workspace: string): string {
  const written = columns.filter(({ isMade }) => !isMade)
  const value = ({ name: column, type }: Table['columns'][number]) => {
    if (column === 'workspace') return `'${workspace}'`
    if (type.endsWith('[]')) return `'{}'`
    if (type === 'jsonb') return `'{}'`
    if (type === 'bit') return `repeat('0', 1024)::bit(1024)`
    if (type === 'bytea') return `'\\x00'`
    if (type === 'boolean') return 'false'
    if (type.startsWith('timestamp')) return 'now()'
    return type === 'text' ? `'x'` : '1'
  }
  return `insert into opiekun.${name} (${written.map((column) => `"${column.name}"`).join(', ')}) values (${written.map(value).join(', ')})`
}
