import type { Instant, PersonId, Role } from '../../core/vocabulary/vocabulary.ts'

export interface SecondFactor {
  /** Sealed. */
  readonly secret: string
  /** Asked for at every sign-in since; null: set up and not confirmed yet. */
  readonly since: Instant | null
  /** Recovery codes that were not used. */
  readonly codesLeft: number
}

/** Codes from a phone beside the password. */
export interface SecondFactors {
  load(person: PersonId): Promise<SecondFactor | null>
  /** A secret that is not confirmed yet; one that was begun before is forgotten. */
  begin(person: PersonId, sealedSecret: string): Promise<void>
  /** Counts one more try; false: there were as many as are let through in a while, and this one is not to be looked at. */
  countTry(person: PersonId, now: Instant): Promise<boolean>
  /** False: a code of this step or a later one was used. Otherwise the step is used up, and the tries count from none. */
  takeStep(person: PersonId, step: number): Promise<boolean>
  /** False: no such code, or used. */
  takeRecoveryCode(person: PersonId, codeHash: string, now: Instant): Promise<boolean>
  /** From now on it is asked for. */
  confirm(person: PersonId, now: Instant): Promise<void>
  /** Only these codes are good from now on. */
  replaceRecoveryCodes(person: PersonId, codeHashes: readonly string[]): Promise<void>
  remove(person: PersonId): Promise<void>
  required(): Promise<readonly Role[]>
  require(roles: readonly Role[]): Promise<void>
  /** Who has one, since when. */
  owners(): Promise<ReadonlyMap<PersonId, Instant>>
}
