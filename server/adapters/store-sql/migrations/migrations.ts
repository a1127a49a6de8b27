import { firstTables } from './0001-first-tables.ts'
import { keptAnswers } from './0002-kept-answers.ts'
import { nameOfReusedWorkspace } from './0003-name-of-reused-workspace.ts'
import { problems } from './0004-problems.ts'
import { attachments } from './0005-attachments.ts'
import { mail } from './0006-mail.ts'
import { trials } from './0007-trials.ts'
import { inbox } from './0008-inbox.ts'
import { models } from './0009-models.ts'
import { articleVotes } from './0010-article-votes.ts'
import { trust } from './0011-trust.ts'
import { search } from './0012-search.ts'
import { unansweredQuestions } from './0013-unanswered-questions.ts'
import { problemGroupings } from './0014-problem-groupings.ts'
import { activity } from './0015-activity.ts'
import { matters } from './0016-matters.ts'
import { procedures } from './0017-procedures.ts'
import { marks } from './0018-marks.ts'
import { secondFactors } from './0019-second-factors.ts'
import { knowledgeCare } from './0020-knowledge-care.ts'
import { evaluations } from './0021-evaluations.ts'
import { reportMailings } from './0022-report-mailings.ts'
import { passageVectors } from './0023-passage-vectors.ts'
import { reminders } from './0024-reminders.ts'
import { erasure } from './0025-erasure.ts'
import { identities } from './0026-identities.ts'
import { skills } from './0027-skills.ts'
import { waitingLine } from './0028-waiting-line.ts'
import { diagnoses } from './0029-diagnoses.ts'
import { chatSignals } from './0030-chat-signals.ts'
import { inboxFilters } from './0031-inbox-filters.ts'
import { keptDays } from './0032-kept-days.ts'
import { turnOutcomes } from './0033-turn-outcomes.ts'
import { placedMistakes } from './0034-placed-mistakes.ts'
import { erasures } from './0035-erasures.ts'
import { servedDays } from './0036-served-days.ts'
import { mailGrants } from './0037-mail-grants.ts'
import type { Migration } from './migration.ts'

/** In the order of their making; a step's number is its place in this list. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  keptAnswers,
  nameOfReusedWorkspace,
  problems,
  attachments,
  mail,
  trials,
  inbox,
  models,
  articleVotes,
  trust,
  search,
  unansweredQuestions,
  problemGroupings,
  activity,
  matters,
  procedures,
  marks,
  secondFactors,
  knowledgeCare,
  evaluations,
  reportMailings,
  passageVectors,
  reminders,
  erasure,
  identities,
  skills,
  waitingLine,
  diagnoses,
  chatSignals,
  inboxFilters,
  keptDays,
  turnOutcomes,
  placedMistakes,
  erasures,
  servedDays,
  mailGrants,
]
