/** Slow, salted hashes of passwords. */
export interface Passwords {
  /** @throws {Failure} too-many-requests (retry-later): more are waiting than the machine should hash at once. */
  hash(password: string): Promise<string>
  /** Takes as long for null (nobody has this account) as for a wrong password. @throws {Failure} too-many-requests. */
  verify(password: string, hash: string | null): Promise<boolean>
}
