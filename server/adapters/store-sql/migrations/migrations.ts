import { firstTables } from './0001-first-tables.ts'
import { keptAnswers } from './0002-kept-answers.ts'
import type { Migration } from './migration.ts'

/** In the order of their making; a step's number is its place in this list. */
export const MIGRATIONS: readonly Migration[] = [firstTables, keptAnswers]
