import { askedTerms } from '../../core/conversation/conversation.ts'
import type {
  ConversationId,
  CustomerId,
  DurationMs,
  Instant,
  PersonId,
  WorkspaceId,
} from '../../core/vocabulary/vocabulary.ts'
import type { Clock } from '../ports/clock.ts'
import { Failure } from '../ports/failure.ts'
import type { LikelySame, Merge } from '../ports/identities.ts'
import type { ProveIdentity, SignedIdentity } from '../ports/identity-proofs.ts'
import type { Language } from '../ports/language.ts'
import type { Random } from '../ports/random.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Records, Store } from '../ports/store.ts'

export interface Ports {
  readonly store: Store
  readonly secrets: Secrets
  readonly random: Random
  readonly clock: Clock
  readonly proveIdentity: ProveIdentity
}

/** So long pages signed with the secret before stay good: shops cache them. */
const PREVIOUS_MS = 86_400_000 as DurationMs
/** Numbers looked for; nobody writes from more. */
const MOST_PHONES = 3
const MOST_FOUND = 50

/** A new secret for the shop's server; the one before is good for a day more. Nothing reads it out again. */
export async function renewIdentitySecret(
  workspace: WorkspaceId,
  { store, secrets, random, clock }: Ports,
): Promise<string> {
  const secret = random.secret()
  const now = clock.now()
  await store.transact(workspace, async ({ identities }) => {
    const known = await identities.secret()
    await identities.saveSecret({
      secret: secrets.seal(workspace, secret),
      since: now,
      previous: known?.secret ?? null,
      previousUntil: known === null ? null : ((now + PREVIOUS_MS) as Instant),
    })
  })
  return secret
}

/** What the shop's server signed; null where it did not, or the firm gave it no secret. */
export async function provenIdentity(
  workspace: WorkspaceId,
  identity: string,
  { store, secrets, clock, proveIdentity }: Omit<Ports, 'random'>,
): Promise<SignedIdentity | null> {
  const known = await store.read(workspace, ({ identities }) => identities.secret())
  if (known === null) return null
  const now = clock.now()
  const isPreviousGood = known.previous !== null && known.previousUntil !== null && now < known.previousUntil
  const sealed = isPreviousGood && known.previous !== null ? [known.secret, known.previous] : [known.secret]
  for (const one of sealed) {
    const proven = proveIdentity(identity, secrets.open(workspace, one), now)
    if (proven !== null) return proven
  }
  return null
}

export interface KnownIdentity {
  /** The shop's id for the customer; null: nobody vouches for who they are. */
  readonly verifiedAs: string | null
  readonly likely: readonly LikelySame[]
  readonly merges: readonly Merge[]
}

/** Who the customer is, who may be the same person and why, and who was taken to be. @throws {Failure} not-found */
export function readIdentity(
  workspace: WorkspaceId,
  conversation: ConversationId,
  { store, language }: { readonly store: Store; readonly language: Language },
): Promise<KnownIdentity> {
  return store.read(workspace, async (records) => {
    const customer = await records.identities.customerOf(conversation)
    if (customer === null) throw new Failure('not-found', 'give-up')
    const likely = [
      ...(await records.identities.likelySame(customer.id)),
      ...(await byPhone(customer.id, records, language)),
    ]
    return {
      verifiedAs: customer.verifiedAs,
      likely: joined(likely),
      merges: await records.identities.mergesOf(customer.id),
    }
  })
}

/** The conversation's customer and another are one person, on somebody's word. @throws {Failure} not-found; conflict: they are one already */
export function mergeCustomers(
  workspace: WorkspaceId,
  {
    conversation,
    customer,
    by,
  }: { readonly conversation: ConversationId; readonly customer: CustomerId; readonly by: PersonId },
  { store, random, clock }: Pick<Ports, 'clock' | 'random' | 'store'>,
): Promise<void> {
  return store.transact(workspace, async ({ identities }) => {
    const kept = await identities.customerOf(conversation)
    if (kept === null) throw new Failure('not-found', 'give-up')
    await identities.merge({ id: random.uuid(), kept: kept.id, gone: customer, at: clock.now(), by })
  })
}

async function byPhone(
  customer: CustomerId,
  { identities, search }: Pick<Records, 'identities' | 'search'>,
  { polish }: Language,
): Promise<readonly LikelySame[]> {
  const found: LikelySame[] = []
  for (const digits of phonesIn(await identities.words(customer))) {
    const conversations = await search.find(askedTerms(digits, polish), MOST_FOUND)
    found.push(...(await identities.whoWrote(digits, conversations, customer)))
  }
  return found
}

/** Polish numbers as nine digits, however they were spaced, with or without the country. */
function phonesIn(texts: readonly string[]): readonly string[] {
  const numbers = texts.flatMap((text) =>
    Array.from(text.matchAll(/(?<![\d.,])(?:\+?48[\s-]?)?([4-9]\d(?:[\s-]?\d){7})(?!\d)/g), ([, number = '']) =>
      number.replace(/\D/g, ''),
    ),
  )
  return [...new Set(numbers)].slice(0, MOST_PHONES)
}

/** One line a customer with every reason. */
function joined(likely: readonly LikelySame[]): readonly LikelySame[] {
  const byId = new Map<CustomerId, LikelySame>()
  for (const one of likely) {
    const known = byId.get(one.id)
    byId.set(one.id, { ...one, because: [...new Set([...(known?.because ?? []), ...one.because])] })
  }
  return [...byId.values()]
}
