import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import { KEPT_ANSWER_MS } from '../ports/kept-answers.ts'
import type { EffectQueue } from '../ports/outbox.ts'
import type { Ports as AuditPorts } from '../workflows/audit-conversation.ts'
import { auditOverdue } from '../workflows/audit-overdue.ts'
import { draftArticles } from '../workflows/draft-articles.ts'
import { findProblems } from '../workflows/find-problems.ts'
import { indexSearch } from '../workflows/index-search.ts'
import { keepDays } from '../workflows/keep-days.ts'
import { learnWhereMarked } from '../workflows/learn-from-marks.ts'
import { lookServiceOver, type Ports as SearchPorts } from '../workflows/look-service-over.ts'
import { mailReports } from '../workflows/mail-reports.ts'
import { watchPromises } from '../workflows/promises.ts'
import type { Ports as HandoverPorts } from '../workflows/queue-handover.ts'
import { keepRetention, type Ports as RetentionPorts } from '../workflows/retention.ts'
import { wakeDue } from '../workflows/snooze.ts'
import { updateVectors, type Ports as VectorPorts } from '../workflows/update-vectors.ts'
import { verifyFixes } from '../workflows/verify-fixes.ts'
import { watchHandovers } from '../workflows/watch-handovers.ts'
import { watchPilot } from '../workflows/watch-pilot.ts'
import { watchTopics } from '../workflows/watch-topics.ts'
import { type Ports as WebPorts, watchWeb } from '../workflows/watch-web.ts'

const HANDOVERS_MS = 5_000
const AUDITS_MS = 300_000
/** So long after it was said a word can be found. */
const INDEXING_MS = 2_000
const WAKING_MS = 15_000
const PROMISES_MS = 60_000
const REPORTS_MS = 600_000
/** A file that no message carried by then never will be. */
const LOOSE_FILE_MS = 86_400_000
const TOPICS_MS = 300_000
/** What came of a model's answers is shown for a day; the month is for whoever looks into a bill. */
const MODEL_CALLS_MS = 31 * 86_400_000
/** So long after it was said a passage can be found by its direction. */
const VECTORS_MS = 20_000
/** Until then a changed day is counted when somebody asks. */
const DAYS_MS = 30_000
const FORGETTING_MS = 3_600_000
/** Sources name their own days; this is how long one that was asked for waits. */
const WEB_MS = 60_000
const PROBLEMS_MS = 3_600_000
const SERVICE_MS = 86_400_000
const LEARNING_MS = 3_600_000
const RETENTION_MS = 86_400_000
const VERDICTS_MS = 86_400_000

/** Starts what looks after work that nobody asks for: one node at a time does each. */
export async function startWatching(
  queue: EffectQueue,
  ports: AuditPorts & SearchPorts & VectorPorts & Pick<RetentionPorts, 'secrets'> & WebPorts & HandoverPorts,
): Promise<void> {
  const workspaces = async () => (await ports.store.directory.workspaces()).map(({ id }) => id)
  await queue.schedule('watch-handovers', HANDOVERS_MS, async () => watchHandovers(await workspaces(), ports))
  await queue.schedule('index-search', INDEXING_MS, async () => void (await indexSearch(await workspaces(), ports)))
  await queue.schedule('keep-days', DAYS_MS, async () => keepDays(await workspaces(), ports))
  await queue.schedule('wake-snoozed', WAKING_MS, async () => wakeDue(await workspaces(), ports))
  await queue.schedule('watch-promises', PROMISES_MS, async () => watchPromises(await workspaces(), ports))
  await queue.schedule('mail-reports', REPORTS_MS, async () => mailReports(await workspaces(), ports))
  await queue.schedule('audit-overdue', AUDITS_MS, async () => auditOverdue(await workspaces(), ports))
  await queue.schedule('update-vectors', VECTORS_MS, async () => {
    for (const id of await workspaces()) await updateVectors(id, ports)
  })
  await queue.schedule('find-problems', PROBLEMS_MS, async () => {
    for (const id of await workspaces()) await findProblems(id, ports)
  })
  await queue.schedule('watch-topics', TOPICS_MS, async () => {
    for (const id of await workspaces()) await watchTopics(id, ports)
  })
  await queue.schedule('watch-web', WEB_MS, async () => watchWeb(await workspaces(), ports))
  await queue.schedule('search-service', SERVICE_MS, async () => {
    for (const id of await workspaces()) {
      await lookServiceOver(id, ports)
      await draftArticles(id, ports)
    }
  })
  await queue.schedule('learn-from-marks', LEARNING_MS, async () => learnWhereMarked(await workspaces(), ports))
  await queue.schedule('verify-fixes', VERDICTS_MS, async () => {
    for (const id of await workspaces()) {
      await watchPilot(id, ports)
      await verifyFixes(id, ports)
    }
  })
  await queue.schedule('keep-retention', RETENTION_MS, async () => {
    for (const id of await workspaces()) await keepRetention(id, { ...ports, queue })
  })
  await queue.schedule('forget-answers', FORGETTING_MS, async () => {
    const asked = (ports.clock.now() - MODEL_CALLS_MS) as Instant
    for (const id of await workspaces()) await ports.store.transact(id, ({ models }) => models.forget(asked))
    const before = (ports.clock.now() - KEPT_ANSWER_MS) as Instant
    for (const id of await workspaces()) await ports.store.transact(id, ({ keptAnswers }) => keptAnswers.forget(before))
    const sent = (ports.clock.now() - LOOSE_FILE_MS) as Instant
    for (const id of await workspaces())
      await ports.store.transact(id, ({ attachments }) => attachments.forgetLoose(sent))
  })
}
