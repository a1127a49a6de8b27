import type { Locale, PersonId, Role, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Passwords } from '../ports/passwords.ts'
import type { Person } from '../ports/people.ts'
import type { Records, Store } from '../ports/store.ts'

/**
 * Changes a role, or lets somebody in or out; the person's sessions end, so that the change holds at once.
 * @throws {Failure} not-found; conflict: the firm would be left without an owner.
 */
export function updatePerson(
  workspace: WorkspaceId,
  id: PersonId,
  change: { readonly role?: Role; readonly active?: boolean },
  store: Store,
): Promise<Person> {
  return store.transact(workspace, async (records) => {
    const person = await existing(id, records)
    const changed = { ...person, ...change }
    const others = (await records.people.list()).filter((other) => other.id !== id)
    const keepsOwner = [changed, ...others].some(({ role, active }) => role === 'owner' && active)
    if (!keepsOwner) throw new Failure('conflict', 'give-up')
    await records.people.update(id, change)
    await records.people.endSessions(id, null)
    return changed
  })
}

export interface OwnChange {
  readonly name?: string
  readonly locale?: Locale
  readonly password?: { readonly current: string; readonly next: string }
}

/**
 * Changes one's own name, language or password; a new password ends every other session.
 * @throws {Failure} wrong-credentials: the current password is another.
 */
export async function updateSelf(
  workspace: WorkspaceId,
  person: Person,
  change: OwnChange,
  session: string | null,
  { store, passwords }: { readonly store: Store; readonly passwords: Passwords },
): Promise<Person> {
  const { password, ...shown } = change
  const nextHash = password === undefined ? null : await checkedHash(person, password, store, passwords)
  return store.transact(workspace, async (records) => {
    if (Object.keys(shown).length > 0) await records.people.update(person.id, shown)
    if (nextHash !== null) {
      await records.people.setPassword(person.id, nextHash)
      await records.people.endSessions(person.id, session)
    }
    return existing(person.id, records)
  })
}

async function checkedHash(
  { email }: Person,
  { current, next }: NonNullable<OwnChange['password']>,
  store: Store,
  passwords: Passwords,
): Promise<string> {
  const known = await store.directory.credentials(email)
  if (!(await passwords.verify(current, known?.passwordHash ?? null))) throw new Failure('wrong-credentials', 'give-up')
  return passwords.hash(next)
}

async function existing(id: PersonId, { people }: Records): Promise<Person> {
  const person = await people.load(id)
  if (person === null) throw new Failure('not-found', 'give-up')
  return person
}
