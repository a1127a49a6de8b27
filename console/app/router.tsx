import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router'
import { parseConversationSearch } from '../conversation/conversation-search.ts'
import { conversationPages } from '../inbox/conversation-pages.ts'
import { InboxScreen } from '../inbox/inbox-screen.tsx'
import { parseInboxSearch } from '../inbox/inbox-search.ts'
import { parseUpkeepSearch } from '../knowledge/upkeep-search.ts'
import { parseLedgerSearch } from '../ledger/ledger-search.ts'
import { parseProblemSearch } from '../problems/problem-search.ts'
import { parsePromiseSearch } from '../promises/promise-search.ts'
import { parseReportSearch } from '../report/week.ts'
import { parseSection } from '../settings/sections.ts'
import { parseStep, type StartStep } from '../start/start-steps.ts'
import { parseDashboardSearch } from '../ui/period.ts'
import { query } from './call.ts'
import { hasCode } from './call-failure.ts'
import { Broken, Lost } from './dead-ends.tsx'
import { queryClient } from './query-client.ts'
import { safeNext } from './safe-next.ts'
import { Shell } from './shell.tsx'

/** Addresses that the server gives away: `/invitation/:token`, `/reset/:token` and `/connect-mailbox`. */
const root = createRootRoute({ component: Outlet, notFoundComponent: Lost, errorComponent: Broken })

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../setup/setup-screen.tsx'), 'SetupScreen'),
})
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string; reset?: true; ended?: true } => ({
    ...(typeof search['next'] === 'string' ? { next: safeNext(search['next']) } : {}),
    ...(search['reset'] === true ? { reset: true } : {}),
    ...(search['ended'] === true ? { ended: true } : {}),
  }),
  component: lazyRouteComponent(() => import('../sign-in/sign-in-screen.tsx'), 'SignInScreen'),
})
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: lazyRouteComponent(() => import('../invitation/invitation-screen.tsx'), 'InvitationScreen'),
})
const askReset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../reset/ask-reset-screen.tsx'), 'AskResetScreen'),
})
const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset/$token',
  component: lazyRouteComponent(() => import('../reset/reset-screen.tsx'), 'ResetScreen'),
})

/** Everything behind signing in. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: Shell,
  beforeLoad: async ({ location }) => {
    await queryClient.ensureQueryData(query('readMe')).catch(async (error: unknown) => {
      if (!hasCode(error, 'not-found')) throw error
      const { needed } = await queryClient.fetchQuery(query('readSetup'))
      throw needed ? redirect({ to: '/setup' }) : redirect({ to: '/sign-in', search: { next: location.href } })
    })
  },
})

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/inbox', search: { view: 'open' } })
  },
})
const inbox = createRoute({
  getParentRoute: () => desk,
  path: '/inbox',
  validateSearch: parseInboxSearch,
  // The list is asked for before the screen asks for what stands around it. Once: the screen keeps it fresh.
  loaderDeps: ({ search }) => parseInboxSearch({ ...search }),
  loader: ({ deps }) => void queryClient.prefetchInfiniteQuery(conversationPages(deps)),
  staleTime: Number.POSITIVE_INFINITY,
  // What the day begins with comes with the first file.
  component: InboxScreen,
})
const conversation = createRoute({
  getParentRoute: () => inbox,
  path: '$id',
  validateSearch: parseConversationSearch,
  // Asked for as soon as the mouse rests on its row; the screen waits for it, not the router.
  loader: ({ params: { id } }) => void queryClient.prefetchQuery(query('readConversation', { params: { id } })),
  component: lazyRouteComponent(() => import('../conversation/conversation-screen.tsx'), 'ConversationScreen'),
})
const knowledge = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge',
  validateSearch: ({ words }: Record<string, unknown>): { words?: string } =>
    typeof words === 'string' && words !== '' ? { words: words.slice(0, 200) } : {},
  component: lazyRouteComponent(() => import('../knowledge/knowledge-screen.tsx'), 'KnowledgeScreen'),
})
const newArticle = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/new',
  validateSearch: ({ question }: Record<string, unknown>): { question?: string } =>
    typeof question === 'string' && question !== '' ? { question: question.slice(0, 200) } : {},
  component: lazyRouteComponent(() => import('../knowledge/new-article-screen.tsx'), 'NewArticleScreen'),
})
const importArticles = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/import',
  component: lazyRouteComponent(() => import('../knowledge/import-screen.tsx'), 'ImportScreen'),
})
const article = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/article/$id',
  // A customer's question to be kept with the article, once somebody has looked at it.
  validateSearch: ({ phrasing }: Record<string, unknown>): { phrasing?: string } =>
    typeof phrasing === 'string' && phrasing !== '' ? { phrasing: phrasing.slice(0, 200) } : {},
  component: lazyRouteComponent(() => import('../knowledge/article-screen.tsx'), 'ArticleScreen'),
})
const proposals = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/proposals',
  component: lazyRouteComponent(() => import('../knowledge/proposals-screen.tsx'), 'ProposalsScreen'),
})
const proposal = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/proposal/$id',
  component: lazyRouteComponent(() => import('../knowledge/proposal-screen.tsx'), 'ProposalScreen'),
})
const upkeep = createRoute({
  getParentRoute: () => desk,
  path: '/knowledge/upkeep',
  validateSearch: parseUpkeepSearch,
  component: lazyRouteComponent(() => import('../knowledge/upkeep-screen.tsx'), 'UpkeepScreen'),
})
const evaluation = createRoute({
  getParentRoute: () => desk,
  path: '/evaluation',
  validateSearch: ({ case: id }: Record<string, unknown>): { case?: string } =>
    typeof id === 'string' ? { case: id } : {},
  component: lazyRouteComponent(() => import('../evaluation/evaluation-screen.tsx'), 'EvaluationScreen'),
})
const recall = createRoute({
  getParentRoute: () => desk,
  path: '/recalls/$id',
  component: lazyRouteComponent(() => import('../recall/recall-screen.tsx'), 'RecallScreen'),
})
const ledger = createRoute({
  getParentRoute: () => desk,
  path: '/ledger',
  validateSearch: parseLedgerSearch,
  component: lazyRouteComponent(() => import('../ledger/ledger-screen.tsx'), 'LedgerScreen'),
})
/** Not `/problems`: there the server explains its problem documents. */
const problems = createRoute({
  getParentRoute: () => desk,
  path: '/recurring',
  component: lazyRouteComponent(() => import('../problems/problems-screen.tsx'), 'ProblemsScreen'),
})
const problem = createRoute({
  getParentRoute: () => desk,
  path: '/recurring/$id',
  validateSearch: parseProblemSearch,
  component: lazyRouteComponent(() => import('../problems/problem-screen.tsx'), 'ProblemScreen'),
})
const diagnosis = createRoute({
  getParentRoute: () => desk,
  path: '/recurring/$id/why',
  component: lazyRouteComponent(() => import('../problems/diagnosis-screen.tsx'), 'DiagnosisScreen'),
})
const fix = createRoute({
  getParentRoute: () => desk,
  path: '/fixes/$id',
  component: lazyRouteComponent(() => import('../problems/fix-screen.tsx'), 'FixScreen'),
})
const changes = createRoute({
  getParentRoute: () => desk,
  path: '/changes',
  component: lazyRouteComponent(() => import('../changes/changes-screen.tsx'), 'ChangesScreen'),
})
const promises = createRoute({
  getParentRoute: () => desk,
  path: '/promises',
  validateSearch: parsePromiseSearch,
  component: lazyRouteComponent(() => import('../promises/promises-screen.tsx'), 'PromisesScreen'),
})
const report = createRoute({
  getParentRoute: () => desk,
  path: '/report',
  validateSearch: parseReportSearch,
  component: lazyRouteComponent(() => import('../report/report-screen.tsx'), 'ReportScreen'),
})
const dashboard = createRoute({
  getParentRoute: () => desk,
  path: '/dashboard',
  validateSearch: parseDashboardSearch,
  component: lazyRouteComponent(() => import('../dashboard/dashboard-screen.tsx'), 'DashboardScreen'),
})
const journey = createRoute({
  getParentRoute: () => desk,
  path: '/journey',
  validateSearch: parseDashboardSearch,
  component: lazyRouteComponent(() => import('../journey/journey-screen.tsx'), 'JourneyScreen'),
})
const start = createRoute({
  getParentRoute: () => desk,
  path: '/start',
  validateSearch: ({ step }: Record<string, unknown>): { step?: StartStep } => {
    const known = parseStep(step)
    return known === undefined ? {} : { step: known }
  },
  component: lazyRouteComponent(() => import('../start/start-screen.tsx'), 'StartScreen'),
})
const connectMailbox = createRoute({
  getParentRoute: () => desk,
  path: '/connect-mailbox',
  // A code of figures only was read as a number.
  validateSearch: (search: Record<string, unknown>): { state?: string; code?: string; error?: string } =>
    Object.fromEntries(
      ['state', 'code', 'error']
        .filter((name) => search[name] !== undefined)
        .map((name) => [name, String(search[name])]),
    ),
  component: lazyRouteComponent(() => import('../settings/connect-screen.tsx'), 'ConnectScreen'),
})
const settings = createRoute({
  getParentRoute: () => desk,
  path: '/settings/{-$section}',
  params: { parse: ({ section }) => ({ section: parseSection(section) }), stringify: ({ section }) => ({ section }) },
  component: lazyRouteComponent(() => import('../settings/settings-screen.tsx'), 'SettingsScreen'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    setup,
    signIn,
    invitation,
    askReset,
    reset,
    desk.addChildren([
      home,
      inbox.addChildren([conversation]),
      knowledge,
      proposals,
      proposal,
      newArticle,
      importArticles,
      article,
      upkeep,
      evaluation,
      recall,
      ledger,
      problems,
      problem,
      diagnosis,
      promises,
      fix,
      changes,
      dashboard,
      report,
      journey,
      start,
      settings,
      connectMailbox,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultNotFoundComponent: Lost,
  defaultErrorComponent: Broken,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
