import type { RouteName } from '../../../contract/http/routes.ts'
import { systemRandom } from '../../adapters/random-system/system-random.ts'
import type { Firm } from './furnish.ts'

export interface Sample {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>> | Uint8Array
}

/** The first bytes of a picture are enough to be one. */
const PICTURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)

const reason = { reason: 'sprawdzone' }
const password = 'Inny-Parapet-88'

/** A request that each route takes, about things of this firm. */
export function samplesFor({ ids, widgetKey }: Firm): Readonly<Record<RouteName, Sample>> {
  const conversation = { params: { id: ids.conversation } }
  const bare = { ...conversation, body: {} }
  const mistake = { params: { id: ids.mistake } }
  const problem = { params: { id: ids.problem } }
  const fix = { kind: 'article', change: 'Nowy artykuł', claimedRatio: 0.5, inForceSince: '2026-11-01T00:00:00Z' }
  const proposal = { params: { id: ids.proposal } }
  const article = { params: { id: ids.article } }
  const link = { params: { token: 'x'.repeat(30) } }
  const firm = {
    name: 'Firma',
    hosts: ['sklep.example'],
    assistant: { enabled: true, name: 'Asystent', disclosure: { pl: 'To asystent.', en: 'An assistant.' } },
    hours: { timeZone: 'Europe/Warsaw', days: [null, null, null, null, null, null, null] },
    targets: {
      firstResponseMinutes: 5,
      responseMinutes: 15,
      statusUpdateMinutes: 60,
      complaintDays: 14,
      repeatWindowDays: 14,
      maxSimultaneous: 4,
    },
    costs: { revenuePerCustomer: 100, labourPerHour: 60, minutesPerMistake: 20 },
  }
  const ownWords = {
    suggestion: null,
    scope: 'message',
    speaker: 'firm',
    when: 'said',
    phrases: [{ words: 'damy rabat', order: 'row', gap: 2 }],
    unless: [],
    customerSaid: [],
    topics: [],
    atLeast: { characters: 0, messages: 0, minutes: 0 },
    examples: {
      fires: [{ text: 'Damy Pani rabat.', customer: '' }],
      silent: [{ text: 'Rabat mija jutro.', customer: '' }],
    },
  }
  const ownSetting = { explanation: 'Pyta się kierownika.', enabled: true, severity: 3, origin: 'human', channels: [] }
  const ownCode = { ...ownWords, ...ownSetting }
  const mailServer = { host: '127.0.0.1', port: 1, security: 'none', user: 'biuro', password: 'tajne' }
  const mailbox = { address: 'biuro@sklep.example', name: 'Sklep', active: false, imap: mailServer, smtp: mailServer }
  return {
    readSetup: {},
    setUp: { body: { firmName: 'F', ownerName: 'O', email: 'o@f.example', password, start: 'empty' } },
    signIn: { body: { email: 'nikt@nigdzie.example', password } },
    signOut: {},
    readMe: {},
    updateMe: { body: { locale: 'pl' } },
    listSessions: {},
    endOtherSessions: {},
    requestReset: { body: { email: 'nikt@nigdzie.example' } },
    resetPassword: { ...link, body: { password } },
    listActivity: {},
    verifyActivity: { body: {} },
    exportActivity: {},
    readSecondFactor: {},
    beginSecondFactor: { body: { password } },
    confirmSecondFactor: { body: { code: '123456' } },
    removeSecondFactor: { body: { password, code: '123456' } },
    listSecondFactors: {},
    requireSecondFactors: { body: { roles: [] } },
    resetSecondFactor: { params: { id: ids.person } },
    listPeople: {},
    updatePerson: { params: { id: ids.person }, body: { role: 'reader' } },
    renewLink: { params: { id: ids.person } },
    invite: { body: { email: `${systemRandom.uuid()}@firma.example`, name: 'Nowa Osoba', role: 'reader' } },
    readInvitation: link,
    acceptInvitation: { ...link, body: { name: 'Nowa Osoba', password } },
    listTokens: {},
    createToken: { body: { name: 'próba', scopes: ['ledger:read'] } },
    revokeToken: { params: { id: ids.token } },
    listConversations: { query: { view: 'all' } },
    countConversations: {},
    readConversation: conversation,
    listMessages: conversation,
    sendMessage: { ...conversation, body: { id: systemRandom.uuid(), text: 'Notatka dla zespołu.', internal: true } },
    undoMessage: { params: { id: ids.conversation, message: ids.message } },
    checkDraft: { ...conversation, body: { text: 'Dzień dobry!' } },
    noteStop: { ...conversation, body: { id: systemRandom.uuid(), text: 'Dzień dobry {{imię}}!' } },
    acceptConversation: bare,
    returnConversation: bare,
    assignConversation: { ...conversation, body: { person: ids.person } },
    closeConversation: bare,
    reopenConversation: bare,
    uploadFile: { ...conversation, query: { file: systemRandom.uuid(), name: 'zdjęcie.png' }, body: PICTURE },
    readFile: { params: { id: ids.conversation, file: ids.file } },
    uploadVisitorFile: { ...conversation, query: { file: systemRandom.uuid(), name: 'zdjęcie.png' }, body: PICTURE },
    readVisitorFile: { params: { id: ids.conversation, file: ids.file } },
    listSavedViews: {},
    saveView: {
      body: { id: systemRandom.uuid(), name: 'Pilne', shared: false, filter: { view: 'open', urgent: 'yes' } },
    },
    deleteView: { params: { id: ids.view } },
    snoozeConversation: { ...conversation, body: { until: '2099-01-01T08:00:00Z' } },
    wakeConversation: bare,
    releaseConversation: bare,
    readCustomerHistory: conversation,
    markSeen: bare,
    sharePresence: { ...conversation, body: { state: 'viewing' } },
    joinConversation: { ...conversation, body: { part: ids.conversation } },
    undoJoin: { params: { id: ids.conversation, part: ids.conversation } },
    splitConversation: { ...conversation, body: { messages: [systemRandom.uuid()] } },
    undoSplit: { params: { id: ids.conversation, split: ids.conversation } },
    changeConversations: { body: { ids: [ids.conversation], action: { kind: 'wake' } } },
    listArticles: {},
    readArticle: article,
    createArticle: { body: { title: 'Dostawa', text: 'Wysyłamy w dwa dni.' } },
    updateArticle: { ...article, body: { title: 'Zwroty', text: 'Na zwrot masz 30 dni.', basedOn: 1 } },
    retireArticle: article,
    listArticleVersions: article,
    readDocument: { query: { name: 'zwroty.md' }, body: new TextEncoder().encode('# Zwroty\n\nMasz 30 dni.') },
    importArticles: { body: { articles: [{ title: 'Gwarancja', text: 'Dwa lata.', phrasings: [] }] } },
    listProposals: {},
    proposeArticle: { body: { article: null, basedOn: null, content: { title: 'Paczkomaty', text: 'Tak.' } } },
    proposeQuestion: {
      body: {
        article: ids.article,
        question: 'Ile dni na zwrot?',
        conversation: ids.conversation,
        message: ids.message,
      },
    },
    decideProposal: { params: { id: ids.articleProposal }, body: { accept: false } },
    readKnowledgeRules: {},
    changeKnowledgeRules: { body: { secondPerson: false } },
    readFacts: { body: { title: 'Zwroty', text: 'Na zwrot masz 30 dni.', factMarks: [] } },
    listUnanswered: {},
    askKnowledge: { body: { question: 'Ile mam dni na zwrot?' } },
    listEvaluationCases: {},
    addEvaluationCases: {
      body: { cases: [{ question: 'Ile dni?', mustHave: ['14 dni'], mustNotHave: [], handover: null }] },
    },
    importEvaluationCases: { body: { text: 'question\nIle dni?' } },
    removeEvaluationCase: { params: { id: systemRandom.uuid() } },
    makeEvaluationCase: { ...mistake, body: {} },
    startEvaluation: { body: { runs: 1 } },
    readEvaluation: {},
    listOwnCodes: {},
    saveOwnCode: { body: { ...ownCode, name: `Rabat ${systemRandom.uuid()}`, was: null } },
    deleteOwnCode: { query: { name: 'Rabat bez zgody' } },
    checkOwnCode: { body: { ...ownWords, onPast: true } },
    listMacros: {},
    saveMacro: { body: { name: `Powitanie ${systemRandom.uuid()}`, text: 'Dzień dobry, {{zwrot}}!', was: null } },
    deleteMacro: { query: { name: 'Powitanie' } },
    checkMacro: { body: { text: 'Dzień dobry, {{zwrot}}!' } },
    listFilledMacros: conversation,
    listMistakes: {},
    readMistake: mistake,
    listOwnCodes: {},
    saveOwnCode: { body: { ...ownCode, name: `Rabat ${systemRandom.uuid()}`, was: null } },
    deleteOwnCode: { query: { name: 'Rabat bez zgody' } },
    checkOwnCode: { body: { ...ownWords, onPast: true } },
    contestMistake: { ...mistake, body: reason },
    confirmMistake: { ...mistake, body: reason },
    withdrawMistake: { ...mistake, body: reason },
    readReport: { query: { from: '2026-11-16T00:00:00Z' } },
    readDashboard: { query: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' } },
    listRecalls: {},
    readRecall: { params: { id: ids.recall } },
    startRecall: { body: { conversation: ids.conversation, message: ids.message, right: 'Na zwrot jest 30 dni.' } },
    decideRecallItem: { params: { id: ids.recall, message: ids.message }, body: { state: 'not-needed' } },
    listServiceFindings: {},
    searchService: { body: {} },
    decideServiceFinding: { params: { id: ids.finding }, body: { state: 'done' } },
    listPromises: {},
    countPromises: {},
    listPromisesOfConversation: conversation,
    settlePromise: { params: { id: ids.promise }, body: { as: 'kept' } },
    readGuardCounts: { query: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' } },
    readKeptPromises: { query: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' } },
    readErrorMap: { query: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' } },
    readDomino: { query: { from: '2026-01-01T00:00:00Z', to: '2027-01-01T00:00:00Z' } },
    listProblems: {},
    readProblem: problem,
    updateProblem: { ...problem, body: { name: 'Faktury' } },
    searchProblems: { body: {} },
    declareFix: { ...problem, body: fix },
    readFix: { params: { id: ids.fix } },
    proposeFix: {
      ...problem,
    mergeProblem: { ...problem, body: { into: ids.part } },
    splitProblem: { ...problem, body: { cut: { by: 'trait', trait: 'channel', value: 'chat' } } },
    undoGrouping: { params: { id: ids.part }, body: { kind: 'merged' } },
      body: {
        candidate: { kind: 'check', code: 'too-general', check: { enabled: true, severity: 4 } },
        change: 'Ogólniki ważą więcej.',
        claimedRatio: 0.5,
      },
    },
    tryFix: { ...proposal, body: {} },
    noteDifference: { ...proposal, body: { message: ids.message, opinion: 'worse', why: 'za długo' } },
    startPilot: { ...proposal, body: { share: 0.2 } },
    stopPilot: { ...proposal, body: {} },
    rollOutFix: { ...proposal, body: {} },
    takeBackFix: { ...proposal, body: {} },
    dropFix: { ...proposal, body: {} },
    listChanges: {},
    returnToVersion: { body: { version: 1 } },
    freezeChanges: { body: { frozen: false } },
    listMailboxes: {},
    createMailbox: { body: { ...mailbox, address: `${systemRandom.uuid()}@sklep.example` } },
    updateMailbox: { params: { id: ids.mailbox }, body: mailbox },
    removeMailbox: { params: { id: ids.mailbox } },
    tryMailbox: { body: mailbox },
    readMailHealth: {},
    listMails: conversation,
    receiveForm: { body: { id: systemRandom.uuid(), email: 'k@x.example', text: 'Gdzie jest paczka?' } },
    writeLetter: {
      body: {
        id: systemRandom.uuid(),
        message: systemRandom.uuid(),
        to: 'k@x.example',
        subject: 'Paczka',
        text: 'Dzień dobry',
      },
    },
    readFirm: {},
    updateFirm: { body: firm },
    readGuard: {},
    updateGuard: { body: { refuseFrom: 3, codes: [] } },
    readWidget: {},
    readTopics: {},
    restartTopic: { params: { topic: 'return-goods' }, body: reason },
    readAssistantOutcomes: { query: { from: '2026-01-01T00:00:00Z', to: '2026-12-31T00:00:00Z' } },
    readLanguage: {},
    addOwnWord: { body: { word: 'Zwrotex', model: 'indeks' } },
    removeOwnWord: { params: { word: 'Firmex' } },
    learnFromMarks: { body: {} },
    setLearning: { body: { learns: true } },
    chooseTopic: { ...conversation, body: { topic: 'invoice' } },
    readLanguageModel: {},
    updateLanguageModel: {
      body: {
        enabled: false,
        address: 'https://model.firma.example/v1',
        key: null,
        model: 'bielik',
        strictTopics: ['complaint'],
        perDay: 500,
        perCustomer: 20,
        seconds: 20,
      },
    },
    tryLanguageModel: { body: { address: 'http://127.0.0.1:9/v1', model: 'bielik' } },
    listDeadJobs: {},
    replayJob: { params: { id: systemRandom.uuid() }, body: {} },
    readWidgetConfig: { query: { key: widgetKey } },
    openVisitorConversation: { body: { key: widgetKey, id: systemRandom.uuid() } },
    readVisitorConversation: conversation,
    sendVisitorMessage: { ...conversation, body: { id: systemRandom.uuid(), text: 'Dzień dobry' } },
    askForPerson: bare,
    rateConversation: { ...conversation, body: { value: 9 } },
  }
}

export function addressOf(path: string, { params = {}, query = {} }: Sample): string {
  const filled = path.replaceAll(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const search = new URLSearchParams(query).toString()
  return search === '' ? filled : `${filled}?${search}`
}
