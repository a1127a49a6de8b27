import type { Selectable } from 'kysely'
import type { Instant, Locale, PersonId, Role } from '../../../../core/vocabulary/vocabulary.ts'
import type { ApiToken, Person } from '../../../ports/people.ts'
import type { ApiTokenRow, PersonRow } from '../tables.ts'

export const PERSON_COLUMNS = ['id', 'email', 'name', 'role', 'locale', 'active', 'available_until'] as const

export function toPerson(row: Pick<PersonRow, (typeof PERSON_COLUMNS)[number]>): Person {
  return {
    id: row.id as PersonId,
    email: row.email,
    name: row.name,
    role: row.role as Role,
    locale: row.locale as Locale,
    active: row.active,
    availableUntil: row.available_until as Instant | null,
  }
}

export function toApiToken(
  row: Pick<Selectable<ApiTokenRow>, 'id' | 'name' | 'scopes' | 'created_at' | 'last_used_at'>,
): ApiToken {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes as readonly string[],
    createdAt: row.created_at as Instant,
    lastUsedAt: row.last_used_at as Instant | null,
  }
}
