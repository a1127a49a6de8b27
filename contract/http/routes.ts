import { ACTIVITY_ROUTES } from './activity.ts'
import { ARTICLE_PROPOSAL_ROUTES } from './article-proposals.ts'
import { ASSISTANT_ROUTES } from './assistant.ts'
import { CHAT_ROUTES } from './chat.ts'
import { CONVERSATION_ROUTES } from './conversations.ts'
import { DIAGNOSIS_ROUTES } from './diagnoses.ts'
import { DRAFT_ROUTES } from './drafts.ts'
import { EMBEDDINGS_ROUTES } from './embeddings.ts'
import { EVALUATION_ROUTES } from './evaluation.ts'
import { FILE_ROUTES } from './files.ts'
import { FIX_ROUTES } from './fixes.ts'
import { HELP_ROUTES } from './help.ts'
import { IDENTITY_ROUTES } from './identity.ts'
import { INBOX_ROUTES } from './inbox.ts'
import { JOURNEY_ROUTES } from './journey.ts'
import { KNOWLEDGE_ROUTES } from './knowledge.ts'
import { LANGUAGE_ROUTES } from './language.ts'
import { LANGUAGE_MODEL_ROUTES } from './language-model.ts'
import { LEDGER_ROUTES } from './ledger.ts'
import { MACRO_ROUTES } from './macros.ts'
import { MAIL_ROUTES } from './mail.ts'
import { MAIL_SIGN_IN_ROUTES } from './mail-sign-ins.ts'
import { MATTER_ROUTES } from './matters.ts'
import { ORDER_ROUTES } from './orders.ts'
import { OWN_CODE_ROUTES } from './own-codes.ts'
import { OWNERSHIP_ROUTES } from './ownership.ts'
import { PERSONAL_DATA_ROUTES } from './personal-data.ts'
import { PRACTICE_ROUTES } from './practice.ts'
import { GROUPING_ROUTES } from './problem-grouping.ts'
import { PROBLEM_ROUTES } from './problems.ts'
import { PROCEDURE_ROUTES } from './procedures.ts'
import { PROMISE_ROUTES } from './promises.ts'
import { RECALL_ROUTES } from './recalls.ts'
import { REMINDER_ROUTES } from './reminders.ts'
import { REPORT_MAIL_ROUTES } from './report-mail.ts'
import { ROLE_ROUTES } from './roles.ts'
import { SECOND_FACTOR_ROUTES } from './second-factor.ts'
import { SERVICE_FINDING_ROUTES } from './service-findings.ts'
import { SESSION_ROUTES } from './session.ts'
import { SETTINGS_ROUTES } from './settings.ts'
import { SKILL_ROUTES } from './skills.ts'
import { WEB_SOURCE_ROUTES } from './web-sources.ts'
import { WIDGET_ROUTES } from './widget.ts'

/** Every route under /api/v1. The server registers exactly these; the access test and the OpenAPI page are made from them. */
export const ROUTES = {
  ...SESSION_ROUTES,
  ...ACTIVITY_ROUTES,
  ...SECOND_FACTOR_ROUTES,
  ...ROLE_ROUTES,
  ...PERSONAL_DATA_ROUTES,
  ...IDENTITY_ROUTES,
  ...CONVERSATION_ROUTES,
  ...DRAFT_ROUTES,
  ...FILE_ROUTES,
  ...INBOX_ROUTES,
  ...ARTICLE_PROPOSAL_ROUTES,
  ...WEB_SOURCE_ROUTES,
  ...KNOWLEDGE_ROUTES,
  ...MACRO_ROUTES,
  ...LEDGER_ROUTES,
  ...PRACTICE_ROUTES,
  ...MAIL_ROUTES,
  ...MAIL_SIGN_IN_ROUTES,
  ...MATTER_ROUTES,
  ...PROBLEM_ROUTES,
  ...GROUPING_ROUTES,
  ...DIAGNOSIS_ROUTES,
  ...JOURNEY_ROUTES,
  ...REPORT_MAIL_ROUTES,
  ...FIX_ROUTES,
  ...PROMISE_ROUTES,
  ...SERVICE_FINDING_ROUTES,
  ...RECALL_ROUTES,
  ...REMINDER_ROUTES,
  ...SKILL_ROUTES,
  ...OWNERSHIP_ROUTES,
  ...SETTINGS_ROUTES,
  ...OWN_CODE_ROUTES,
  ...EVALUATION_ROUTES,
  ...LANGUAGE_ROUTES,
  ...LANGUAGE_MODEL_ROUTES,
  ...EMBEDDINGS_ROUTES,
  ...ASSISTANT_ROUTES,
  ...PROCEDURE_ROUTES,
  ...ORDER_ROUTES,
  ...CHAT_ROUTES,
  ...HELP_ROUTES,
  ...WIDGET_ROUTES,
}

export type RouteName = keyof typeof ROUTES
