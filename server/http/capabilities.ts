import type { Capability } from '../../contract/http/roles.ts'
import type { Route } from '../../contract/http/route.ts'
import { ROUTES, type RouteName } from '../../contract/http/routes.ts'
import { ROLES, type Role } from '../../core/vocabulary/vocabulary.ts'

/** The routes that a capability takes. */
export const CAPABILITY_ROUTES: Readonly<Record<Capability, readonly RouteName[]>> = {
  read: ['listConversations', 'readConversation', 'listArticles', 'listMistakes', 'readDashboard'],
  reply: ['sendMessage', 'undoMessage', 'uploadFile', 'writeLetter', 'closeConversation', 'reopenConversation'],
  hold: [
    'acceptConversation',
    'assignConversation',
    'releaseConversation',
    'returnConversation',
    'changeConversations',
  ],
  note: ['snoozeConversation', 'wakeConversation', 'saveReminder', 'finishReminder'],
  mergeMatters: ['joinConversation', 'undoJoin', 'splitConversation', 'undoSplit'],
  mergeCustomers: ['mergeCustomers', 'undoCustomerMerge'],
  contest: ['contestMistake'],
  propose: ['proposeArticle', 'proposeQuestion', 'proposeRetirement'],
  tryFix: ['tryFix', 'noteDifference', 'answerDiagnosis'],
  settlePromises: ['settlePromise', 'decideRecallItem'],
  articles: ['createArticle', 'updateArticle', 'retireArticle', 'importArticles', 'decideProposal'],
  macros: ['saveMacro', 'deleteMacro'],
  judge: ['confirmMistake', 'withdrawMistake', 'decideServiceFinding', 'startRecall'],
  fix: [
    'declareFix',
    'proposeFix',
    'startPilot',
    'stopPilot',
    'rollOutFix',
    'takeBackFix',
    'dropFix',
    'updateProblem',
    'concludeDiagnosis',
  ],
  turnBack: ['returnToVersion', 'freezeChanges'],
  firm: ['updateFirm', 'updateChat'],
  guard: ['updateGuard', 'restartTopic', 'saveOwnCode', 'deleteOwnCode'],
  model: ['updateLanguageModel', 'updateEmbeddings'],
  procedures: ['saveProcedure', 'deleteProcedure', 'saveOrders', 'importOrders', 'updateOrderSource'],
  jobs: ['listDeadJobs', 'replayJob'],
  exportData: ['findCustomers', 'exportCustomer', 'readRetention'],
  people: ['updatePerson', 'renewLink', 'invite'],
  tokens: ['listTokens', 'createToken', 'revokeToken'],
  secondFactors: ['listSecondFactors', 'requireSecondFactors', 'resetSecondFactor'],
  mailboxes: [
    'createMailbox',
    'updateMailbox',
    'removeMailbox',
    'tryMailbox',
    'beginMailboxSignIn',
    'finishMailboxSignIn',
  ],
  eraseData: ['eraseCustomer'],
  retention: ['previewRetention', 'updateRetention'],
  identity: ['renewIdentitySecret', 'removeIdentitySecret'],
  knowledgeRules: ['changeKnowledgeRules'],
  activity: ['listActivity', 'verifyActivity', 'exportActivity'],
}

/** The lowest role that every route of the capability lets in. */
export function roleFor(capability: Capability): Role {
  const ranks = CAPABILITY_ROUTES[capability].map((name) => ROLES.indexOf((ROUTES[name] as Route).access as Role))
  const role = ROLES[Math.min(...ranks)]
  if (role === undefined) throw new Error(`${capability}: one of its routes is open to everybody`)
  return role
}
