/**
 * Results of what was asked of one transaction in one go. A failure is told of only when all have settled:
 * whatever still ran after its transaction was rolled back would run in the session's next one.
 */
export async function together<T extends readonly unknown[]>(
  ...asked: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(asked)
  return Promise.all(asked)
}
