import type { Instant, Locale, PersonId, Role } from '../../core/vocabulary/vocabulary.ts'

export interface Person {
  readonly id: PersonId
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly locale: Locale
  readonly active: boolean
  /** Until then the person takes conversations; null = not at the desk. */
  readonly availableUntil: Instant | null
}

export interface ApiToken {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | null
}

export interface People {
  list(): Promise<readonly Person[]>
  load(id: PersonId): Promise<Person | null>
  /** @throws {Failure} conflict (give-up): the e-mail is taken. */
  create(person: Person, passwordHash: string | null): Promise<void>
  /** False: there is an owner, and nobody was made. Of many at once, one is made. */
  createFirstOwner(person: Person, passwordHash: string): Promise<boolean>
  update(id: PersonId, change: Partial<Omit<Person, 'id'>>): Promise<void>
  setPassword(id: PersonId, passwordHash: string): Promise<void>
  /** Keeps the hash of a secret; the secret itself is never stored. */
  saveSession(tokenHash: string, person: PersonId, expiresAt: Instant): Promise<void>
  /** Where the person is signed in at this moment, the latest first. */
  sessions(
    person: PersonId,
    now: Instant,
  ): Promise<readonly { readonly tokenHash: string; readonly expiresAt: Instant }[]>
  endSessions(person: PersonId, except: string | null): Promise<void>
  saveLink(
    tokenHash: string,
    link: { readonly purpose: 'invitation' | 'reset'; readonly person: PersonId; readonly expiresAt: Instant },
  ): Promise<void>
  tokens(): Promise<readonly ApiToken[]>
  saveToken(tokenHash: string, token: ApiToken, createdBy: PersonId): Promise<void>
  revokeToken(id: string): Promise<void>
}
