import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { recurringProblem } from '../../contract/http/problems.ts'
import { CATALOGUE, ERROR_CODES } from '../../core/vocabulary/vocabulary.ts'
import { assistantRoutes } from './fake-assistant.ts'
import { ago, type Conversation, tellStories } from './fake-conversations.ts'
import { diagnosisRoutes } from './fake-diagnoses.ts'
import { draftRoutes } from './fake-drafts.ts'
import { embeddingsRoutes } from './fake-embeddings.ts'
import { FAKE_CASES } from './fake-evaluation.ts'
import { fixRoutes } from './fake-fix-routes.ts'
import { fakeGuard } from './fake-guard.ts'
import type { Handlers, Routes } from './fake-handlers.ts'
import { journeyRoutes } from './fake-journey.ts'
import { knowledgeRoutes } from './fake-knowledge.ts'
import { languageRoutes } from './fake-language.ts'
import { languageModelRoutes } from './fake-language-model.ts'
import { fakeDashboard, fakeMistakes, type Mistake } from './fake-ledger.ts'
import { macroRoutes } from './fake-macros.ts'
import { mailRoutes } from './fake-mail.ts'
import { NO_JUDGE, ownCodeRoutes } from './fake-own-codes.ts'
import { FIRM, MAREK, ME, OLA, PEOPLE } from './fake-people.ts'
import { fakeFix, fakeProblems, type Problem } from './fake-problems.ts'
import { procedureRoutes } from './fake-procedures.ts'
import { promiseRoutes } from './fake-promises.ts'
import { proposalRoutes } from './fake-proposals.ts'
import { recallRoutes } from './fake-recalls.ts'
import { Refusal } from './fake-refusal.ts'
import { securityRoutes } from './fake-security.ts'
import { serviceFindingRoutes } from './fake-service-findings.ts'
import { webSourceRoutes } from './fake-web-sources.ts'

/** Leaves out what only a problem's own page shows. */
const listed = recurringProblem.strip()

const UNDO_MS = 10_000

export function fakeRoutes(look: (conversation: string) => void): Handlers {
  const conversations = tellStories()
  const mistakes = fakeMistakes(conversations)
  const problems = fakeProblems(mistakes)
  let firm = FIRM
  let me = ME
  let chat: z.output<Routes['updateChat']['response']> = {
    look: { colour: '#0b5c4a', corners: 'round', side: 'right', font: 'system' },
    form: { name: 'no', email: 'no', order: 'no', consent: null },
    greetings: [],
  }
  let dead = [
    { id: 'j-1', kind: 'send-mail', error: 'SMTP 454: serwer pocztowy chwilowo odmawia', tries: 5, failedAt: ago(300) },
  ]
  let tokens: z.output<Routes['createToken']['response']>['token'][] = []
  let savedViews: z.output<Routes['saveView']['response']>[] = []
  let mailing: z.output<Routes['updateReportMailing']['body']> = { weekday: 0, people: [] }
  let codes = ERROR_CODES.map((code) => ({
    code,
    name: CATALOGUE[code].name,
    enabled: true,
    severity: CATALOGUE[code].severity,
    origin: CATALOGUE[code].origin,
    measured: code === 'rude-tone' ? { hits: 4, alarms: 0, missed: 2 } : null,
    judged: { found: 0, confirmed: 0, withdrawn: 0, precision: null },
    silenced: null,
  }))

  const find = (id: string): Conversation => conversations.find(({ summary }) => summary.id === id) ?? missing()
  const change = (id: string, to: Partial<Conversation['summary']>): Conversation['summary'] => {
    const conversation = find(id)
    Object.assign(conversation.summary, to)
    look(id)
    return conversation.summary
  }
  const inView: Record<string, (of: Conversation['summary']) => boolean> = {
    all: () => true,
    snoozed: ({ snoozedUntil }) => snoozedUntil !== null,
    mentions: () => false,
    open: ({ status }) => status !== 'closed',
    closed: ({ status }) => status === 'closed',
    waiting: ({ waitingSince }) => waitingSince !== null,
    mine: ({ assignee, status }) => assignee?.id === OLA.id && status !== 'closed',
    unassigned: ({ assignee, handover }) => assignee === null && handover.state !== 'none',
    assistant: ({ handover, status }) => handover.state === 'none' && status !== 'closed',
  }
  const count = (view: string): number => conversations.filter(({ summary }) => inView[view]?.(summary)).length
  const decide = (id: string, state: Mistake['state']): Mistake =>
    Object.assign(mistakes.find((mistake) => mistake.id === id) ?? missing(), { state })
  const relativeOf = ({ id, name, givenName }: Problem) => ({ id, name, givenName })
  const problemOf = (id: string): Problem => problems.find((problem) => problem.id === id) ?? missing()

  return {
    readSetup: () => ({ needed: false, mail: true }),
    setUp: ({ body }) => (me = { ...me, firm: { name: body.firmName, demo: body.start === 'demo' } }),
    signIn: ({ body }) => (body.password === 'wrong' ? refuse('wrong-credentials') : me),
    signOut: () => undefined,
    readMe: () => me,
    updateMe: ({ body }) =>
      (me = {
        ...me,
        person: { ...me.person, name: body.name ?? me.person.name, locale: body.locale ?? me.person.locale },
      }),
    listSessions: () => ({
      items: [
        { since: ago(40), until: ago(-20_000), isThis: true },
        { since: ago(4_000), until: ago(-16_000), isThis: false },
      ],
    }),
    endOtherSessions: () => undefined,
    requestReset: () => undefined,
    resetPassword: () => undefined,
    listPeople: () => ({ items: PEOPLE }),
    updatePerson: ({ params, body }) => {
      const person = PEOPLE.find(({ id }) => id === params.id) ?? missing()
      return Object.assign(person, { role: body.role ?? person.role, active: body.active ?? person.active })
    },
    renewLink: () => ({
      link: 'http://127.0.0.1:3210/reset/3f9c1d2e7b8a4c5d9e0f1a2b3c4d5e6f',
      kind: 'reset',
    }),
    invite: ({ body }) => ({
      person: { id: randomUUID(), ...body, locale: 'pl', active: true },
      link: 'http://127.0.0.1:3210/invitation/3f9c1d2e7b8a4c5d9e0f1a2b3c4d5e6f',
    }),
    readInvitation: () => ({ firmName: firm.name, name: MAREK.name, email: MAREK.email }),
    acceptInvitation: ({ body }) => (me = { ...me, person: { ...me.person, locale: body.locale ?? me.person.locale } }),
    listTokens: () => ({ items: tokens }),
    createToken: ({ body }) => {
      const token = { id: randomUUID(), ...body, createdAt: ago(0), lastUsedAt: null }
      tokens = [...tokens, token]
      return { token, secret: `opk_${randomUUID().replaceAll('-', '')}` }
    },
    revokeToken: ({ params }) => void (tokens = tokens.filter(({ id }) => id !== params.id)),

    listConversations: ({ query }) => {
      const items = conversations
        .map(({ summary }) => summary)
        .filter(
          (of) =>
            inView[query.view]?.(of) &&
            JSON.stringify(of)
              .toLowerCase()
              .includes(query.words?.toLowerCase() ?? ''),
        )
      return {
        items: items.sort(
          (a, b) => (a.waitingSince ?? 'z').localeCompare(b.waitingSince ?? 'z') || b.lastAt.localeCompare(a.lastAt),
        ),
        next: null,
      }
    },
    countConversations: () => ({
      waiting: count('waiting'),
      mine: count('mine'),
      unassigned: count('unassigned'),
      assistant: count('assistant'),
      open: count('open'),
      snoozed: count('snoozed'),
      mentions: 0,
    }),
    readConversation: ({ params }) => find(params.id),
    readNews: () => ({ news: null }),
    listMessages: ({ params, query }) => ({ items: find(params.id).messages.filter(({ seq }) => seq > query.after) }),
    checkDraft: ({ body }) => ({ ...fakeGuard(body.text), hints: [] }),
    sendMessage: ({ params, body }) => {
      const conversation = find(params.id)
      const guard = fakeGuard(body.text)
      if (guard.verdict === 'refuse' && !body.internal && body.overrideReason === undefined)
        throw new Refusal('reason-needed')
      const message: Conversation['messages'][number] = {
        id: body.id,
        seq: conversation.messages.length + 1,
        at: ago(0),
        from: 'agent',
        author: OLA.name,
        text: body.text,
        internal: body.internal,
        attachments: body.attachments.map((id) => ({ id, name: 'zdjecie.png', type: 'image/png', size: 340_000 })),
        delivery: body.internal ? 'sent' : 'held',
        sendAt: body.internal ? null : new Date(Date.now() + UNDO_MS).toISOString(),
        overrideReason: body.overrideReason ?? null,
      }
      conversation.messages.push(message)
      if (!body.internal) {
        Object.assign(conversation.summary, { waitingSince: null, lastText: body.text, lastFrom: 'agent' })
        setTimeout(() => {
          if (message.delivery === 'held') Object.assign(message, { delivery: 'delivered', sendAt: null })
          look(params.id)
        }, UNDO_MS)
      }
      look(params.id)
      return { message, guard }
    },
    undoMessage: ({ params }) => {
      const message = find(params.id).messages.find(({ id }) => id === params.message) ?? missing()
      if (message.delivery !== 'held') throw new Refusal('too-late-to-undo')
      return Object.assign(message, { delivery: 'undone', sendAt: null })
    },
    acceptConversation: ({ params }) =>
      change(params.id, {
        assignee: { id: OLA.id, name: OLA.name },
        handover: { state: 'accepted', because: 'consultant-took-over', since: ago(0) },
      }),
    returnConversation: ({ params }) =>
      change(params.id, { assignee: null, handover: { state: 'returned', because: null, since: ago(0) } }),
    assignConversation: ({ params, body }) =>
      change(params.id, {
        assignee: { id: body.person, name: PEOPLE.find(({ id }) => id === body.person)?.name ?? '' },
      }),
    chooseTopic: ({ params, body }) => change(params.id, { topic: body.topic }),
    closeConversation: ({ params }) => change(params.id, { status: 'closed', waitingSince: null }),
    reopenConversation: ({ params }) => change(params.id, { status: 'open' }),

    ...knowledgeRoutes(),
    ...proposalRoutes(),
    ...webSourceRoutes(),
    ...procedureRoutes(),
    ...draftRoutes(),

    uploadFile: ({ query }) => ({ id: query.file, name: query.name, type: 'image/png', size: 340_000 }),
    readFile: () => undefined,
    uploadVisitorFile: () => refuse('not-found'),
    readVisitorFile: () => undefined,
    listSavedViews: () => ({ items: savedViews.map((view) => ({ ...view, mine: true })) }),
    saveView: ({ body }) => {
      savedViews = [...savedViews.filter(({ id }) => id !== body.id), body]
      return body
    },
    deleteView: ({ params }) => void (savedViews = savedViews.filter(({ id }) => id !== params.id)),
    snoozeConversation: ({ params, body }) => change(params.id, { snoozedUntil: body.until }),
    wakeConversation: ({ params }) => change(params.id, { snoozedUntil: null }),
    joinConversation: ({ params, body }) => {
      const [main, part] = [find(params.id), find(body.part)]
      Object.assign(part.summary, { partOf: params.id })
      const { id, channel, customer } = part.summary
      main.places.push({ id, channel, customer, isPart: true })
      main.messages.push(...part.messages.map((message) => ({ ...message, saidIn: id })))
      main.messages.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
      main.events.push({ at: ago(0), type: 'joined', agent: me.person.name, other: id })
      return change(params.id, {})
    },
    undoJoin: ({ params }) => {
      const main = find(params.id)
      main.places = main.places.filter(({ id }) => id !== params.part)
      main.messages = main.messages.filter(({ saidIn }) => saidIn !== params.part)
      main.events.push({ at: ago(0), type: 'join-undone', agent: me.person.name, other: params.part })
      Object.assign(find(params.part).summary, { partOf: null })
      return change(params.id, {})
    },
    splitConversation: ({ params }) => change(params.id, {}),
    undoSplit: ({ params }) => change(params.id, {}),
    listSkills: () => ({ items: [{ person: OLA.id, topics: ['invoice', 'damaged-parcel'], languages: ['uk'] }] }),
    saveSkills: () => undefined,
    readOwnership: () => ({
      rules: [{ topic: 'invoice', person: OLA.id }],
      missing: [{ topic: 'refund-status', conversations: 7 }],
    }),
    saveOwnership: ({ body: { rules } }) => ({ rules, missing: [] }),
    suggestAssignees: () => ({
      items: [
        {
          id: OLA.id,
          name: OLA.name,
          owns: true,
          knowsTopic: true,
          speaks: false,
          atDesk: true,
          held: 1,
          isFull: false,
        },
        {
          id: MAREK.id,
          name: MAREK.name,
          owns: false,
          knowsTopic: false,
          speaks: false,
          atDesk: true,
          held: 4,
          isFull: true,
        },
      ],
    }),
    listReminders: () => ({ items: [] }),
    listRemindersOfConversation: () => ({ items: [] }),
    saveReminder: ({ params, body }) => ({
      ...body,
      conversation: params.id,
      person: { id: body.person, name: me.person.name },
      by: { id: me.person.id, name: me.person.name },
      isDue: false,
      customerName: null,
    }),
    finishReminder: () => undefined,
    releaseConversation: ({ params }) =>
      change(params.id, { assignee: null, handover: { state: 'queued', because: null, since: ago(0) } }),
    readCustomerHistory: ({ params }) => {
      const at = { conversation: params.id, channel: 'chat' as const, message: null, how: null }
      return {
        items: [
          { ...at, kind: 'rating', at: ago(60), what: '4' },
          { ...at, kind: 'message', at: ago(80), what: 'Pokrywka od garnka pęknięta, co teraz?', how: 'customer' },
          { ...at, kind: 'conversation', at: ago(90), what: 'damaged-parcel' },
          { ...at, kind: 'promise', at: ago(8_000), what: 'Odezwę się jutro do południa.', how: 'late' },
          { ...at, kind: 'mistake', at: ago(9_000), what: 'wrong-vocative' },
          { ...at, kind: 'order', at: ago(12_000), what: 'PK-20418' },
        ],
      }
    },
    markSeen: () => undefined,
    sharePresence: () => undefined,
    changeConversations: ({ body: { ids, action } }) => {
      for (const id of ids) {
        if (action.kind === 'close') change(id, { status: 'closed', waitingSince: null })
        else if (action.kind === 'reopen') change(id, { status: 'open' })
        else if (action.kind === 'wake') change(id, { snoozedUntil: null })
        else if (action.kind === 'snooze') change(id, { snoozedUntil: action.until })
      }
      return { refused: [] }
    },
    listEvaluationCases: () => ({ items: FAKE_CASES }),
    addEvaluationCases: () => undefined,
    importEvaluationCases: () => ({ added: 1, refused: [] }),
    removeEvaluationCase: () => undefined,
    makeEvaluationCase: () => ({ id: randomUUID() }),
    startEvaluation: () => ({ id: randomUUID() }),
    readEvaluation: () => ({ evaluation: null }),
    ...ownCodeRoutes(),
    ...macroRoutes(),

    listMistakes: ({ query }) => {
      const items = mistakes.filter(
        (mistake) =>
          (query.code === undefined || mistake.code === query.code) &&
          (query.handling === undefined || mistake.handling === query.handling) &&
          (query.state === undefined || mistake.state === query.state) &&
          (query.problem === undefined || mistake.code === problemOf(query.problem).code) &&
          mistake.severity >= query.minSeverity,
      )
      const start = Number(query.cursor ?? 0)
      return {
        items: items.slice(start, start + query.limit),
        next: start + query.limit < items.length ? String(start + query.limit) : null,
      }
    },
    readMistake: ({ params }) => {
      const mistake = mistakes.find(({ id }) => id === params.id) ?? missing()
      return {
        mistake,
        decisions:
          mistake.state === 'found'
            ? []
            : [
                {
                  state: mistake.state,
                  by: MAREK.name,
                  reason: 'Klientka sama prosiła, żeby zwracać się do niej po imieniu.',
                  at: ago(90),
                },
              ],
        problem: null,
      }
    },
    contestMistake: ({ params }) => decide(params.id, 'contested'),
    confirmMistake: ({ params }) => decide(params.id, 'confirmed'),
    withdrawMistake: ({ params }) => decide(params.id, 'withdrawn'),
    noteStop: () => undefined,
    readGuardCounts: () => ({
      automatic: 9,
      stopped: 14,
      overridden: 6,
      wronglyOverridden: 2,
      rightlyOverridden: 1,
      byCode: [
        { code: 'contradicts-knowledge', stopped: 6, overridden: 3 },
        { code: 'unfilled-placeholder', stopped: 5, overridden: 0 },
        { code: 'blame-shifting', stopped: 3, overridden: 3 },
      ],
    }),
    readDashboard: () => fakeDashboard(mistakes),
    readReport: () => ({
      week: {
        conversations: 148,
        mistakes: 31,
        per100: 20.9,
        low: 14.2,
        high: 29.7,
        cost: 812,
        firstResponseMinutes: 4,
      },
      before: { conversations: 604, mistakes: 97, per100: 16.1, low: 13, high: 19.6, firstResponseMinutes: 6 },
      worse: [
        {
          code: 'contradicts-knowledge',
          before: { mistakes: 6, conversations: 604 },
          week: { mistakes: 9, conversations: 148 },
          ratio: 6.1,
          cost: 403,
        },
      ],
      better: [],
      causes: [{ cause: 'documentation', origin: 'system', mistakes: 12, cost: 318 }],
      open: { contested: 2, ownerless: 1, overdueReviews: 3 },
    }),

    ...securityRoutes,
    ...journeyRoutes(),
    downloadReport: () => refuse('not-found'),
    readReportMailing: () => ({ ...mailing, canSend: true }),
    updateReportMailing: ({ body }) => void (mailing = body),
    ...promiseRoutes(conversations),
    ...serviceFindingRoutes(conversations),
    ...recallRoutes(conversations),
    listProblems: () => ({ items: problems.map((problem) => listed.parse(problem)), searchedAt: ago(20) }),
    readProblem: ({ params }) => problemOf(params.id),
    updateProblem: ({ params, body }) => {
      const problem = problemOf(params.id)
      const owner = PEOPLE.find(({ id }) => id === body.owner)
      return Object.assign(problem, {
        givenName: body.name === undefined ? problem.givenName : body.name,
        due: body.due === undefined ? problem.due : body.due,
        owner:
          body.owner === undefined ? problem.owner : owner === undefined ? null : { id: owner.id, name: owner.name },
      })
    },
    searchProblems: () => undefined,
    ...diagnosisRoutes(problems),
    mergeProblem: ({ params, body }) => {
      const [part, whole] = [problemOf(params.id), problemOf(body.into)]
      problems.splice(problems.indexOf(part), 1)
      return Object.assign(whole, { merged: [...whole.merged, relativeOf(part)] })
    },
    splitProblem: ({ params }) => problemOf(params.id),
    undoGrouping: ({ params }) => problemOf(params.id),
    declareFix: ({ params, body }) => {
      const problem = problemOf(params.id)
      const fix = fakeFix(problem.id, body, true)
      Object.assign(problem, { state: 'watching', fixes: [...problem.fixes, fix] })
      return fix
    },
    ...fixRoutes(problems),

    readFirm: () => firm,
    updateFirm: ({ body }) => (firm = body),
    readChat: () => chat,
    updateChat: ({ body }) => (chat = body),
    readGuard: () => ({ refuseFrom: 3, minPrecision: 0.6, codes, secondJudge: NO_JUDGE }),
    updateGuard: ({ body }) => {
      codes = codes.map((known) => ({ ...known, ...body.codes.find(({ code }) => code === known.code) }))
      return { refuseFrom: body.refuseFrom, minPrecision: body.minPrecision ?? 0.6, codes, secondJudge: NO_JUDGE }
    },
    ...mailRoutes(),
    ...languageRoutes(),
    ...languageModelRoutes(),
    ...embeddingsRoutes(),
    ...assistantRoutes(conversations),
    readWidget: () => ({
      key: 'w_7f3a91',
      snippet: '<script async src="http://127.0.0.1:3210/widget/w_7f3a91.js"></script>',
      page: 'http://127.0.0.1:3210/try',
    }),
    listDeadJobs: () => ({ items: dead }),
    replayJob: ({ params }) => void (dead = dead.filter(({ id }) => id !== params.id)),

    findHelp: () => refuse('not-found'),
    readHelp: () => refuse('not-found'),
    shareVisitorPresence: () => refuse('not-found'),
    readWidgetConfig: () => refuse('not-found'),
    openVisitorConversation: () => refuse('not-found'),
    readVisitorConversation: () => refuse('not-found'),
    sendVisitorMessage: () => refuse('not-found'),
    askForPerson: () => refuse('not-found'),
    rateConversation: () => refuse('not-found'),
  }
}

function refuse(code: ConstructorParameters<typeof Refusal>[0]): never {
  throw new Refusal(code)
}

function missing(): never {
  return refuse('not-found')
}
