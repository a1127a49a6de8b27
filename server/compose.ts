import { join } from 'node:path'
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { WorkspaceId } from '../core/vocabulary/vocabulary.ts'
import { memoryBus } from './adapters/bus-memory/memory-bus.ts'
import { systemClock } from './adapters/clock-system/system-clock.ts'
import { totpCodes } from './adapters/codes-totp/totp-codes.ts'
import { workerDocumentReader } from './adapters/document-reader/worker-document-reader.ts'
import { ERASURES_FILE, fileErasures } from './adapters/erasures-file/erasures-file.ts'
import { linkChecker } from './adapters/fetch-safe/link-checker.ts'
import { webReader } from './adapters/fetch-safe/web-reader.ts'
import { proveIdentity } from './adapters/identity-hmac/prove-identity.ts'
import { oauthProviders } from './adapters/mail-providers/oauth-providers.ts'
import { workerMailReader } from './adapters/mail-reader/worker-mail-reader.ts'
import { mailServers } from './adapters/mail-servers/mail-servers.ts'
import { noMailer, smtpMailer } from './adapters/mailer-smtp/smtp-mailer.ts'
import { guardedFetch } from './adapters/model-openai/guarded-fetch.ts'
import { openaiEmbedder } from './adapters/model-openai/openai-embedder.ts'
import { openaiModel } from './adapters/model-openai/openai-model.ts'
import { PrivateAddress } from './adapters/model-openai/public-address.ts'
import { argon2Passwords } from './adapters/passwords-argon2/argon2-passwords.ts'
import { pdfReportPrinter } from './adapters/pdf-pdfkit/pdf-report-printer.ts'
import { systemRandom } from './adapters/random-system/system-random.ts'
import { fileSecrets } from './adapters/secrets-file/secrets-file.ts'
import { httpShop } from './adapters/shop-http/http-shop.ts'
import { openEmbeddedStore } from './adapters/store-sql/open-embedded-store.ts'
import { openPostgresStore } from './adapters/store-sql/open-postgres-store.ts'
import type { OpenedStore } from './adapters/store-sql/open-store-on.ts'
import { hashToken } from './adapters/tokens-sha256/hash-token.ts'
import { openLanguage } from './compose-language.ts'
import { hostsIn, type Settings } from './config/settings.ts'
import { loadDemo } from './demo/load-demo.ts'
import { buildApp } from './http/app.ts'
import type { HttpPorts } from './http/ports.ts'
import { answersInProgress } from './jobs/answers-in-progress.ts'
import { carryOutEffect } from './jobs/carry-out-effect.ts'
import { followMailboxes } from './jobs/follow-mailboxes.ts'
import { keepSharingErasures } from './jobs/share-erasures.ts'
import { warmUp } from './jobs/warm-up.ts'
import { startWatching } from './jobs/watch.ts'
import type { Bus } from './ports/bus.ts'
import type { Language } from './ports/language.ts'
import type { MailProviders } from './ports/mail-providers.ts'
import type { Mailer } from './ports/mailer.ts'
import { startLive } from './realtime/live.ts'
import { VERSION } from './version.ts'
import { makeFindCasePage } from './workflows/case-page.ts'
import { makeDesks } from './workflows/desks.ts'
import { finishErasing } from './workflows/erase-again.ts'
import { makeNearby } from './workflows/find-nearby.ts'
import { lookServiceOver } from './workflows/look-service-over.ts'
import { makeAccounts } from './workflows/mail-account.ts'
import { makeWriter } from './workflows/write-answer.ts'

/** A running installation. */
export interface Installation {
  readonly app: FastifyInstance
  /** Takes nothing new, ends streams, lets what runs finish, closes the store. */
  stop(): Promise<void>
}

/** The store the settings name. @throws {Failure} store-locked, store-newer, store-unreachable, disk-full */
function openStore(
  { databaseUrl, data }: Pick<Settings, 'databaseUrl' | 'data'>,
  onError?: (error: Error) => void,
): Promise<OpenedStore> {
  const watched = onError === undefined ? {} : { onError }
  return databaseUrl === undefined
    ? openEmbeddedStore({ directory: data, ...watched })
    : openPostgresStore({ url: databaseUrl, ...watched })
}

/** The client of a server that most installations do not have is read only where one is named. */
async function openBus({ natsUrl }: Pick<Settings, 'natsUrl'>, onError: (error: unknown) => void): Promise<Bus> {
  if (natsUrl === undefined) return memoryBus(onError)
  const { natsBus } = await import('./adapters/bus-nats/nats-bus.ts')
  return natsBus(natsUrl, onError)
}

/** Opens what the settings name and starts everything but listening. */
export async function compose(settings: Settings, publicUrl: string, logger: FastifyBaseLogger): Promise<Installation> {
  const [opened, language] = await Promise.all([
    openStore(settings, (error) => logger.error({ err: error }, 'store')),
    openLanguage(),
  ])
  await finishRestoring(settings, opened, logger)
  return assemble({ opened, language, settings, publicUrl, logger })
}

/** Nobody is served while people whom a restored copy brought back are there yet. The store is closed where that cannot be. */
async function finishRestoring({ data }: Settings, opened: OpenedStore, logger: FastifyBaseLogger): Promise<void> {
  const { store, effects: queue } = opened
  const ports = { store, queue, secrets: fileSecrets(data), clock: systemClock }
  try {
    const erased = await finishErasing(fileErasures(join(data, ERASURES_FILE)), ports)
    if (erased !== null) logger.warn(erased, 'a restore was cut off: erased again by the list of erasures')
  } catch (error) {
    await store.close()
    throw error
  }
}

export interface Parts {
  readonly opened: OpenedStore
  readonly language: Language
  readonly settings: Settings
  readonly publicUrl: string
  readonly logger: FastifyBaseLogger
  /** Absent: Microsoft and Google themselves. A test brings its own. */
  readonly mailProviders?: MailProviders
}

/** Puts the adapters behind their ports. Whoever opened the store hands it over: stopping closes it. */
export async function assemble({
  opened,
  language,
  settings,
  publicUrl,
  logger,
  mailProviders = oauthProviders({ fetch: guardedFetch([]), now: systemClock.now }),
}: Parts): Promise<Installation> {
  const { store, effects: queue } = opened
  const onError = (error: unknown): void => logger.error({ err: error }, 'behind the scenes')
  const bus = await openBus(settings, onError)
  const clock = systemClock
  const desks = makeDesks(language)
  const live = startLive({ store, bus, clock }, onError)
  const secrets = fileSecrets(settings.data)
  const model = openaiModel({ privateHosts: hostsIn(settings.privateHosts) })
  const embedder = openaiEmbedder({ privateHosts: hostsIn(settings.privateHosts) })
  const nearby = makeNearby({ store, embedder, secrets, language, clock }, onError)
  const writer = makeWriter({ store, model, secrets, language, clock }, onError)
  // What stands in articles leads customers outside: nothing inside the network is any of its business.
  const outside = { fetchSafe: guardedFetch([]), isRefusal: (error: unknown) => error instanceof PrivateAddress }
  const pages = linkChecker(outside.fetchSafe, outside.isRefusal)
  const web = webReader({ ...outside, wait: (ms) => sleep(ms), now: clock.now })
  const documents = workerDocumentReader()
  // Where no mail can be sent, no code can be asked for.
  const codes = settings.smtpUrl !== undefined && {
    signCode: (workspace: WorkspaceId, text: string) => secrets.sign(workspace, 'order code', text),
  }
  const shop = httpShop(guardedFetch(hostsIn(settings.privateHosts)), secrets)
  const workflowPorts = {
    store,
    findCasePage: makeFindCasePage({ store, secrets, publicUrl }),
    desks,
    language,
    bus,
    clock,
    writer,
    shop,
    ...codes,
    nearby,
    linkChecker: pages,
    web,
    documents,
    pause: () => nextTurn(),
  }
  const accountOf = makeAccounts({ store, secrets, clock, mailProviders })
  const answers = answersInProgress(workflowPorts, onError)
  const mailPorts = {
    ...workflowPorts,
    mailServers,
    mailReader: workerMailReader(),
    accountOf,
    secrets,
  }
  const mailboxes = followMailboxes(
    systemRandom.uuid(),
    mailPorts,
    ({ question, unanswered }) => answers.start(question, unanswered),
    onError,
  )
  const ports: HttpPorts = {
    ...workflowPorts,
    queue,
    random: systemRandom,
    passwords: argon2Passwords(),
    oneTimeCodes: totpCodes,
    proveIdentity,
    reportPrinter: pdfReportPrinter,
    hashToken,
    model,
    embedder,
    answerSoon: answers.start,
    publicUrl,
    secrets: mailPorts.secrets,
    mailServers,
    mailProviders,
    accountOf,
    mailReader: mailPorts.mailReader,
    followMailboxes: mailboxes.look,
    startDemo: (workspace, now) =>
      void loadDemo(store, workspace, now, language, systemRandom)
        .then(() => lookServiceOver(workspace, workflowPorts))
        .catch(onError),
    mail: settings.smtpUrl !== undefined,
    version: VERSION,
  }
  const erasures = fileErasures(join(settings.data, ERASURES_FILE))
  const sharing = keepSharingErasures({ store, secrets, erasures }, onError)
  const root = join(import.meta.dirname, '..')
  const app = await buildApp(ports, live, {
    logger,
    trustProxy: settings.trustProxy,
    rateLimits: settings.rateLimits,
    metricsToken: settings.metricsToken ?? null,
    files: { console: join(root, 'console/dist'), widget: join(root, 'widget/dist/widget.js') },
  })
  await queue.start((workspace, effect) =>
    carryOutEffect(workspace, effect, {
      ...mailPorts,
      secrets,
      model,
      mailer: mailerOf(settings),
      erasures,
      reportPrinter: pdfReportPrinter,
      publicUrl,
    }),
  )
  await startWatching(queue, { ...workflowPorts, secrets, embedder })
  const ended = new AbortController()
  app.addHook('onListen', async () => void warmUp(workflowPorts, ended.signal).catch(onError))
  return {
    app,
    async stop() {
      ended.abort()
      live.close()
      await app.close()
      await mailboxes.stop()
      await sharing.stop()
      await answers.settled()
      await bus.close()
      await store.close()
      await mailPorts.mailReader.close()
    },
  }
}

function mailerOf({ smtpUrl, mailFrom }: Settings): Mailer {
  return smtpUrl === undefined ? noMailer : smtpMailer(smtpUrl, mailFrom ?? `opiekun@${new URL(smtpUrl).hostname}`)
}
