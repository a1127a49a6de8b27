import { useSuspenseQuery } from '@tanstack/react-query'
import type { Role } from '../../core/vocabulary/vocabulary.ts'
import { query } from './call.ts'

/** Who is signed in. Only below the desk, whose route has loaded it. */
export function useMe() {
  return useSuspenseQuery(query('readMe')).data
}

const RANKS: readonly Role[] = ['reader', 'consultant', 'manager', 'owner']

/** Whether the signed-in person has `role` or one above it. The server decides anew; this only hides what it would refuse. */
export function useMay(role: Role): boolean {
  return RANKS.indexOf(useMe().person.role) >= RANKS.indexOf(role)
}
