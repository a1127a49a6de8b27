import type { ColumnType } from 'kysely'

/** jsonb: unknown when read, JSON text when written. */
export type Json = ColumnType<unknown, string, string>
export type JsonOrNull = ColumnType<unknown, string | null, string | null>
