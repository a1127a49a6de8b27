import { Failure } from '../../../ports/failure.ts'

/** Where a page ended: the sorting key of its last row, and that row's id for equal keys. */
export interface Position {
  readonly key: number
  readonly id: string
}

function writeCursor({ key, id }: Position): string {
  return Buffer.from(JSON.stringify([key, id])).toString('base64url')
}

/** @throws {Failure} invalid-request (give-up): not one of our cursors. */
export function readCursor(cursor: string): Position {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (Number.isSafeInteger(key) && typeof id === 'string') return { key: key as number, id }
  } catch (error) {
    throw new Failure('invalid-request', 'give-up', error)
  }
  throw new Failure('invalid-request', 'give-up')
}

/** Cuts the row that was read beyond the page to learn whether there is a next one. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  toItem: (row: R) => T,
  position: (row: R) => Position,
): { items: T[]; next: string | null } {
  const last = rows[limit - 1]
  const hasMore = rows.length > limit && last !== undefined
  return { items: rows.slice(0, limit).map(toItem), next: hasMore ? writeCursor(position(last)) : null }
}
