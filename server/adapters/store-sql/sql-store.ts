import type { PgBoss } from 'pg-boss'
import type { WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Effect } from '../../ports/outbox.ts'
import type { Records, Store } from '../../ports/store.ts'
import { directoryOn } from './directory.ts'
import type { PgBossEffectQueue } from './effects/effect-queue.ts'
import { addJob } from './effects/jobs.ts'
import type { Engine, Session } from './engine.ts'
import { kyselyOf } from './kysely-of.ts'
import { activityIn } from './records/activity.ts'
import { articleProposalsIn } from './records/article-proposals.ts'
import { articleVotesIn } from './records/article-votes.ts'
import { articlesIn } from './records/articles.ts'
import { attachmentsIn } from './records/attachments.ts'
import { complaintsIn } from './records/complaints.ts'
import { conversationsIn } from './records/conversations.ts'
import { diagnosesIn } from './records/diagnoses.ts'
import { draftVerdictsIn } from './records/draft-verdicts.ts'
import { evaluationsIn } from './records/evaluations.ts'
import { fixesIn } from './records/fixes.ts'
import { guardStopsIn } from './records/guard-stops.ts'
import { identitiesIn } from './records/identities.ts'
import { inboxIn } from './records/inbox.ts'
import { journeysIn } from './records/journeys.ts'
import { keptAnswersIn } from './records/kept-answers.ts'
import { keptDaysIn } from './records/kept-days.ts'
import { keptOrdersIn } from './records/kept-orders.ts'
import { mailboxesIn } from './records/mailboxes.ts'
import { mailsIn } from './records/mails.ts'
import { marksIn } from './records/marks.ts'
import { mistakesIn } from './records/mistakes.ts'
import { modelsIn } from './records/models.ts'
import { peopleIn } from './records/people.ts'
import { personalDataIn } from './records/personal-data.ts'
import { playbooksIn } from './records/playbooks.ts'
import { practiceIn } from './records/practice.ts'
import { problemsIn } from './records/problems.ts'
import { promisesIn } from './records/promises.ts'
import { recallsIn } from './records/recalls.ts'
import { remindersIn } from './records/reminders.ts'
import { reportMailingsIn } from './records/report-mailings.ts'
import { searchIn } from './records/search.ts'
import { secondFactorsIn } from './records/second-factors.ts'
import { servedIn } from './records/served.ts'
import { serviceFindingsIn } from './records/service-findings.ts'
import { skillsIn } from './records/skills.ts'
import { trialsIn } from './records/trials.ts'
import { turnsIn } from './records/turns.ts'
import { vectorsIn } from './records/vectors.ts'
import { webSourcesIn } from './records/web-sources.ts'
import { runTransaction } from './run-transaction.ts'

/** The store over any engine. Row-level security holds each transaction to its workspace; the queue is told of what it added. */
export function sqlStore(engine: Engine, boss: PgBoss, queue: PgBossEffectQueue, close: () => Promise<void>): Store {
  return {
    async transact<T>(workspace: WorkspaceId, work: (records: Records) => Promise<T>): Promise<T> {
      let added: Effect[] = []
      const result = await runTransaction(engine, enter(workspace), (session) => {
        added = []
        return work(recordsIn(session, boss, workspace, added))
      })
      for (const effect of added) queue.wake(effect, Date.now())
      return result
    },
    read: (workspace, work) =>
      runTransaction(engine, enter(workspace), (session) => work(recordsIn(session, boss, workspace, [])), 'reads'),
    directory: directoryOn(engine),
    probe: () => runTransaction(engine, '', async (session) => void (await session.query('select 1', []))),
    close,
  }
}

/** The application's role sees no row but this workspace's, whatever a query forgets. */
function enter(workspace: WorkspaceId): string {
  return `set local role opiekun_app; set local opiekun.workspace = ${literal(workspace)}`
}

/** SET takes no parameters. */
function literal(text: string): string {
  if (/[\0\\]/.test(text)) throw new Error('a workspace id holds letters, digits and dashes')
  return `'${text.replaceAll("'", "''")}'`
}

function recordsIn(session: Session, boss: PgBoss, workspace: WorkspaceId, added: Effect[]): Records {
  const scope = { db: kyselyOf(session), workspace }
  return {
    conversations: conversationsIn(scope),
    attachments: attachmentsIn(scope),
    inbox: inboxIn(scope),
    search: searchIn(scope),
    mailboxes: mailboxesIn(scope),
    mails: mailsIn(scope),
    models: modelsIn(scope),
    vectors: vectorsIn(scope),
    served: servedIn(scope),
    turns: turnsIn(scope),
    mistakes: mistakesIn(scope),
    problems: problemsIn(scope),
    practice: practiceIn(scope),
    diagnoses: diagnosesIn(scope),
    journeys: journeysIn(scope),
    keptDays: keptDaysIn(scope),
    reportMailings: reportMailingsIn(scope),
    fixes: fixesIn(scope),
    trials: trialsIn(scope),
    evaluations: evaluationsIn(scope),
    articles: articlesIn(scope),
    articleVotes: articleVotesIn(scope),
    articleProposals: articleProposalsIn(scope),
    draftVerdicts: draftVerdictsIn(scope),
    webSources: webSourcesIn(scope),
    playbooks: playbooksIn(scope),
    people: peopleIn(scope),
    promises: promisesIn(scope),
    serviceFindings: serviceFindingsIn(scope),
    recalls: recallsIn(scope),
    reminders: remindersIn(scope),
    skills: skillsIn(scope),
    guardStops: guardStopsIn(scope),
    complaints: complaintsIn(scope),
    orders: keptOrdersIn(scope),
    keptAnswers: keptAnswersIn(scope),
    marks: marksIn(scope),
    activity: activityIn(scope),
    personalData: personalDataIn(scope),
    identities: identitiesIn(scope),
    secondFactors: secondFactorsIn(scope),
    outbox: {
      async add(effect) {
        await addJob(boss, session, { workspace, effect })
        added.push(effect)
      },
    },
  }
}
