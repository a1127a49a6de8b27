import type { Vectors } from '../../../ports/vectors.ts'
import type { Scope } from './scope.ts'

export function vectorsIn({ db, workspace }: Scope): Vectors {
  const from = (source: string) =>
    db.selectFrom('opiekun.passage_vectors').where('workspace', '=', workspace).where('source', '=', source)
  return {
    async connection() {
      const row = await db
        .selectFrom('opiekun.embedding_connections')
        .select(['address', 'key', 'failure'])
        .where('workspace', '=', workspace)
        .executeTakeFirst()
      return row ?? null
    },

    async connect({ address, key }) {
      await db
        .insertInto('opiekun.embedding_connections')
        .values({ workspace, address, key, failure: null })
        .onConflict((conflict) => conflict.column('workspace').doUpdateSet({ address, key, failure: null }))
        .execute()
    },

    async noteFailure(failure) {
      await db
        .updateTable('opiekun.embedding_connections')
        .set({ failure })
        .where('workspace', '=', workspace)
        .execute()
    },

    async of(source) {
      const rows = await from(source).select(['fingerprint', 'vector']).execute()
      return new Map(rows.map(({ fingerprint, vector }) => [fingerprint, numbersIn(vector)]))
    },

    async fingerprints(source) {
      const rows = await from(source).select('fingerprint').execute()
      return new Set(rows.map(({ fingerprint }) => fingerprint))
    },

    async add(source, vectors) {
      const rows = [...vectors].map(([fingerprint, vector]) => ({
        workspace,
        source,
        fingerprint,
        vector: new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength),
      }))
      if (rows.length === 0) return
      await db
        .insertInto('opiekun.passage_vectors')
        .values(rows)
        .onConflict((conflict) => conflict.columns(['workspace', 'source', 'fingerprint']).doNothing())
        .execute()
    },

    async keepOnly(source, fingerprints) {
      const kept = new Set(fingerprints)
      const gone = (await from(source).select('fingerprint').execute())
        .map(({ fingerprint }) => fingerprint)
        .filter((fingerprint) => !kept.has(fingerprint))
      const old = db.deleteFrom('opiekun.passage_vectors').where('workspace', '=', workspace)
      await old.where('source', '<>', source).execute()
      if (gone.length > 0) await old.where('source', '=', source).where('fingerprint', 'in', gone).execute()
    },
  }
}

/** A database's bytes may begin anywhere in a buffer; numbers may not. */
function numbersIn(bytes: Uint8Array): Float32Array {
  return new Float32Array(Uint8Array.from(bytes).buffer)
}
