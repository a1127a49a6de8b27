import { app } from './pl/app.ts'
import { assistant } from './pl/assistant.ts'
import { chat } from './pl/chat.ts'
import { coach } from './pl/coach.ts'
import { conversation } from './pl/conversation.ts'
import { dashboard } from './pl/dashboard.ts'
import { diagnosis } from './pl/diagnosis.ts'
import { drafts } from './pl/drafts.ts'
import { embeddings } from './pl/embeddings.ts'
import { entry } from './pl/entry.ts'
import { evaluation } from './pl/evaluation.ts'
import { fixes } from './pl/fixes.ts'
import { history } from './pl/history.ts'
import { inbox } from './pl/inbox.ts'
import { journey } from './pl/journey.ts'
import { knowledge } from './pl/knowledge.ts'
import { language } from './pl/language.ts'
import { ledger } from './pl/ledger.ts'
import { macros } from './pl/macros.ts'
import { mail } from './pl/mail.ts'
import { matters } from './pl/matters.ts'
import { model } from './pl/model.ts'
import { ownCodes } from './pl/own-codes.ts'
import { ownership } from './pl/ownership.ts'
import { practice } from './pl/practice.ts'
import { problems } from './pl/problems.ts'
import { procedures } from './pl/procedures.ts'
import { promises } from './pl/promises.ts'
import { proposals } from './pl/proposals.ts'
import { recall } from './pl/recall.ts'
import { reminders } from './pl/reminders.ts'
import { report } from './pl/report.ts'
import { security } from './pl/security.ts'
import { settings } from './pl/settings.ts'
import { skills } from './pl/skills.ts'
import { start } from './pl/start.ts'
import { upkeep } from './pl/upkeep.ts'
/** The original of every text. Keys are `screen.what`; plurals end in `_one`, `_few`, `_many`, `_other`. */
import { webPages } from './pl/web-pages.ts'
import { work } from './pl/work.ts'

export const pl = {
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
