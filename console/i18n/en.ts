import { app } from './en/app.ts'
import { assistant } from './en/assistant.ts'
import { chat } from './en/chat.ts'
import { coach } from './en/coach.ts'
import { conversation } from './en/conversation.ts'
import { dashboard } from './en/dashboard.ts'
import { diagnosis } from './en/diagnosis.ts'
import { drafts } from './en/drafts.ts'
import { embeddings } from './en/embeddings.ts'
import { entry } from './en/entry.ts'
import { evaluation } from './en/evaluation.ts'
import { fixes } from './en/fixes.ts'
import { history } from './en/history.ts'
import { inbox } from './en/inbox.ts'
import { journey } from './en/journey.ts'
import { knowledge } from './en/knowledge.ts'
import { language } from './en/language.ts'
import { ledger } from './en/ledger.ts'
import { macros } from './en/macros.ts'
import { mail } from './en/mail.ts'
import { matters } from './en/matters.ts'
import { model } from './en/model.ts'
import { ownCodes } from './en/own-codes.ts'
import { ownership } from './en/ownership.ts'
import { practice } from './en/practice.ts'
import { problems } from './en/problems.ts'
import { procedures } from './en/procedures.ts'
import { promises } from './en/promises.ts'
import { proposals } from './en/proposals.ts'
import { recall } from './en/recall.ts'
import { reminders } from './en/reminders.ts'
import { report } from './en/report.ts'
import { security } from './en/security.ts'
import { settings } from './en/settings.ts'
import { skills } from './en/skills.ts'
import { start } from './en/start.ts'
import { upkeep } from './en/upkeep.ts'
/** Says what the Polish original says; plurals end in `_one` and `_other`. */
import { webPages } from './en/web-pages.ts'
import { work } from './en/work.ts'

export const en = {
  ...app,
  ...entry,
  ...history,
  ...inbox,
  ...conversation,
  ...chat,
  ...coach,
  ...knowledge,
  ...language,
  ...ledger,
  ...macros,
  ...problems,
  ...practice,
  ...diagnosis,
  ...journey,
  ...fixes,
  ...dashboard,
  ...drafts,
  ...procedures,
  ...promises,
  ...proposals,
  ...webPages,
  ...skills,
  ...ownership,
  ...start,
  ...upkeep,
  ...recall,
  ...reminders,
  ...report,
  ...settings,
  ...ownCodes,
  ...evaluation,
  ...security,
  ...mail,
  ...matters,
  ...model,
  ...embeddings,
  ...assistant,
  ...work,
}
