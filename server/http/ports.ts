import type { Bus } from '../ports/bus.ts'
import type { Clock } from '../ports/clock.ts'
import type { DocumentReader } from '../ports/document-reader.ts'
import type { Embedder } from '../ports/embedder.ts'
import type { ProveIdentity } from '../ports/identity-proofs.ts'
import type { Language } from '../ports/language.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { LinkChecker } from '../ports/link-checker.ts'
import type { MailProviders } from '../ports/mail-providers.ts'
import type { MailReader } from '../ports/mail-reader.ts'
import type { MailServers } from '../ports/mail-servers.ts'
import type { OneTimeCodes } from '../ports/one-time-codes.ts'
import type { Shop } from '../ports/orders.ts'
import type { EffectQueue } from '../ports/outbox.ts'
import type { Passwords } from '../ports/passwords.ts'
import type { Random } from '../ports/random.ts'
import type { ReportPrinter } from '../ports/report-printer.ts'
import type { Secrets } from '../ports/secrets.ts'
import type { Store } from '../ports/store.ts'
import type { HashToken } from '../ports/tokens.ts'
import type { WebReader } from '../ports/web-reader.ts'
import type { Question } from '../workflows/answer-message.ts'
import type { FindCasePage } from '../workflows/case-page.ts'
import type { Desks } from '../workflows/desks.ts'
import type { Nearby } from '../workflows/find-nearby.ts'
import type { AccountOf } from '../workflows/mail-account.ts'
import type { Unanswered } from '../workflows/receive-message.ts'
import type { StartDemo } from '../workflows/set-up-firm.ts'
import type { Writer } from '../workflows/write-answer.ts'

/** Everything the web side hands on to workflows; each workflow names the few it needs. */
export interface HttpPorts {
  readonly store: Store
  readonly desks: Desks
  readonly findCasePage: FindCasePage
  readonly language: Language
  readonly bus: Bus
  readonly queue: EffectQueue
  readonly clock: Clock
  readonly linkChecker: LinkChecker
  readonly web: WebReader
  /** Lets what waits run, within a long thought. */
  readonly pause: () => Promise<unknown>
  readonly random: Random
  readonly passwords: Passwords
  readonly oneTimeCodes: OneTimeCodes
  readonly proveIdentity: ProveIdentity
  readonly hashToken: HashToken
  readonly reportPrinter: ReportPrinter
  readonly writer: Writer
  /** Asks whichever model a firm uses. */
  readonly model: LanguageModel
  /** Asks whichever server for directions a firm uses. */
  readonly embedder: Embedder
  readonly nearby: Nearby
  /** Asks whichever shop a firm's orders come from. */
  readonly shop: Shop
  readonly startDemo: StartDemo
  /** Starts the live path for a message that is stored; the caller does not wait for it. */
  readonly answerSoon: (question: Question, unanswered: Unanswered) => void
  /** How browsers reach this installation, without a slash at the end. */
  readonly publicUrl: string
  readonly secrets: Secrets
  readonly documents: DocumentReader
  readonly mailServers: MailServers
  /** Those whose mailboxes sign in with tokens. */
  readonly mailProviders: MailProviders
  readonly accountOf: AccountOf
  readonly mailReader: MailReader
  /** A mailbox was added, changed or removed: it is followed from now on. */
  readonly followMailboxes: () => void
  /** Whether this installation can send mail. */
  readonly mail: boolean
  readonly version: string
}
