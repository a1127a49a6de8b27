import { activityHandlers } from './activity-handlers.ts'
import { articleProposalHandlers } from './article-proposal-handlers.ts'
import { assistantHandlers } from './assistant-handlers.ts'
import type { Handlers } from './call.ts'
import { chatHandlers } from './chat-handlers.ts'
import { conversationHandlers } from './conversation-handlers.ts'
import { diagnosisHandlers } from './diagnosis-handlers.ts'
import { draftHandlers } from './draft-handlers.ts'
import { embeddingsHandlers } from './embeddings-handlers.ts'
import { evaluationHandlers } from './evaluation-handlers.ts'
import { fileHandlers } from './file-handlers.ts'
import { fixHandlers } from './fix-handlers.ts'
import { guardSettingsHandlers } from './guard-settings-handlers.ts'
import { helpHandlers } from './help-handlers.ts'
import { identityHandlers } from './identity-handlers.ts'
import { importHandlers } from './import-handlers.ts'
import { inboxHandlers } from './inbox-handlers.ts'
import { journeyHandlers } from './journey-handlers.ts'
import { knowledgeHandlers } from './knowledge-handlers.ts'
import { languageHandlers } from './language-handlers.ts'
import { languageModelHandlers } from './language-model-handlers.ts'
import { ledgerHandlers } from './ledger-handlers.ts'
import { macroHandlers } from './macro-handlers.ts'
import { mailHandlers } from './mail-handlers.ts'
import { mailSignInHandlers } from './mail-sign-in-handlers.ts'
import { matterHandlers } from './matter-handlers.ts'
import { orderHandlers } from './order-handlers.ts'
import { ownCodeHandlers } from './own-code-handlers.ts'
import { ownershipHandlers } from './ownership-handlers.ts'
import { peopleHandlers } from './people-handlers.ts'
import { personalDataHandlers } from './personal-data-handlers.ts'
import type { HttpPorts } from './ports.ts'
import { practiceHandlers } from './practice-handlers.ts'
import { problemGroupingHandlers } from './problem-grouping-handlers.ts'
import { problemHandlers } from './problem-handlers.ts'
import { procedureHandlers } from './procedure-handlers.ts'
import { promiseHandlers } from './promise-handlers.ts'
import { recallHandlers } from './recall-handlers.ts'
import { reminderHandlers } from './reminder-handlers.ts'
import { reportHandlers } from './report-handlers.ts'
import { reportMailHandlers } from './report-mail-handlers.ts'
import { secondFactorHandlers } from './second-factor-handlers.ts'
import { serviceFindingHandlers } from './service-finding-handlers.ts'
import { sessionHandlers } from './session-handlers.ts'
import { settingsHandlers } from './settings-handlers.ts'
import { skillHandlers } from './skill-handlers.ts'
import { webSourceHandlers } from './web-source-handlers.ts'
import { widgetHandlers } from './widget-handlers.ts'

/** One handler for every route of the contract. */
export function makeHandlers(ports: HttpPorts): Handlers {
  return {
    ...sessionHandlers(ports),
    ...peopleHandlers(ports),
    ...activityHandlers(ports),
    ...secondFactorHandlers(ports),
    ...personalDataHandlers(ports),
    ...identityHandlers(ports),
    ...conversationHandlers(ports),
    ...inboxHandlers(ports),
    ...draftHandlers(ports),
    ...fileHandlers(ports),
    ...knowledgeHandlers(ports),
    ...articleProposalHandlers(ports),
    ...webSourceHandlers(ports),
    ...importHandlers(ports),
    ...macroHandlers(ports),
    ...ledgerHandlers(ports),
    ...mailHandlers(ports),
    ...mailSignInHandlers(ports),
    ...matterHandlers(ports),
    ...problemHandlers(ports),
    ...practiceHandlers(ports),
    ...diagnosisHandlers(ports),
    ...problemGroupingHandlers(ports),
    ...journeyHandlers(ports),
    ...reportMailHandlers(ports),
    ...reportHandlers(ports),
    ...fixHandlers(ports),
    ...promiseHandlers(ports),
    ...serviceFindingHandlers(ports),
    ...recallHandlers(ports),
    ...reminderHandlers(ports),
    ...skillHandlers(ports),
    ...ownershipHandlers(ports),
    ...settingsHandlers(ports),
    ...languageHandlers(ports),
    ...languageModelHandlers(ports),
    ...embeddingsHandlers(ports),
    ...assistantHandlers(ports),
    ...guardSettingsHandlers(ports),
    ...ownCodeHandlers(ports),
    ...evaluationHandlers(ports),
    ...procedureHandlers(ports),
    ...orderHandlers(ports),
    ...chatHandlers(ports),
    ...helpHandlers(ports),
    ...widgetHandlers(ports),
  }
}
