import { Failure } from '../../../ports/failure.ts'

/** @throws {Failure} not-found (give-up): nothing was touched because this workspace has no such row. */
export function mustTouch(result: { readonly numUpdatedRows: bigint }): void {
  if (result.numUpdatedRows === 0n) throw new Failure('not-found', 'give-up')
}
