import { isInForce } from '../../core/fix/fix.ts'
import { stageOf } from '../../core/rollout/rollout.ts'
import type { FixId, Instant, PersonId, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { EVERY_MISTAKE, type MistakeQuery } from '../ports/mistakes.ts'
import type { StoredProblem } from '../ports/problems.ts'
import type { Records } from '../ports/store.ts'
import { changeProblem } from '../workflows/change-problem.ts'
import { declareFix } from '../workflows/declare-fix.ts'
import { findProblems } from '../workflows/find-problems.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { type Names, type Relatives, showFix, showProblem, showProblemPage, withTitle } from './problem-wire.ts'

type Name = 'listProblems' | 'readProblem' | 'updateProblem' | 'searchProblems' | 'declareFix'

const EXAMPLES = 3
/** Among so many of the newest mistakes three with a quote are looked for. */
const LOOKED_THROUGH = 30

/** Recurring problems, what was done about them, and whether it helped. */
export function problemHandlers(ports: HttpPorts): Handlers<Name> {
  const { store } = ports
  const pageOf = (workspace: WorkspaceId, id: ProblemId) => store.read(workspace, (records) => readPage(id, records))
  return {
    listProblems: ({ caller }) =>
      store.read(caller.workspace.id, async (records) => {
        const names = await readNames(records)
        const items = (await records.problems.list()).toSorted(byRank(names))
        return { items: items.map((problem) => showProblem(problem, names)), searchedAt: isoTime(names.searchedAt) }
      }),
    readProblem: ({ caller, params }) => pageOf(caller.workspace.id, params.id as ProblemId),
    updateProblem: async ({ caller, params, body }) => {
      const change = {
        ...(body.name !== undefined && { name: body.name }),
        ...(body.owner !== undefined && { owner: body.owner as PersonId | null }),
        ...(body.due !== undefined && { dueAt: body.due === null ? null : (Date.parse(body.due) as Instant) }),
      }
      await changeProblem(caller.workspace.id, params.id as ProblemId, change, ports)
      return pageOf(caller.workspace.id, params.id as ProblemId)
    },
    searchProblems: ({ caller }) => findProblems(caller.workspace.id, ports),
    declareFix: async ({ caller, params, body }) => {
      const fix = {
        ...body,
        problem: params.id as ProblemId,
        owner: body.owner as PersonId | null,
        inForceSince: Date.parse(body.inForceSince) as Instant,
        declaredBy: caller.person.id,
      }
      const id = await declareFix(caller.workspace.id, fix, ports)
      return store.read(caller.workspace.id, (records) => readFix(id, records))
    },
  }
}

/** What was not found any more stands last; of the rest the dearest first, then the one with more customers, then the later one. */
function byRank({ searchedAt }: Names): (a: StoredProblem, b: StoredProblem) => number {
  const gone = ({ lastFoundAt }: StoredProblem) => (lastFoundAt === searchedAt ? 0 : 1)
  return (a, b) =>
    gone(a) - gone(b) ||
    b.facts.costPerMonth - a.facts.costPerMonth ||
    b.facts.customers - a.facts.customers ||
    b.facts.course.lastSeen - a.facts.course.lastSeen
}

/** The problem with everything that its page shows. @throws {Failure} not-found */
export async function readPage(id: ProblemId, records: Records) {
  const problem = await records.problems.load(id)
  if (problem === null) throw new Failure('not-found', 'give-up')
  const fixes = await records.fixes.list(id)
  return showProblemPage(problem, {
    ...(await readNames(records)),
    examples: await readExamples(problem, records),
    conclusion: (await records.diagnoses.load(id))?.conclusion ?? null,
    relatives: await readRelatives(id, records),
    history: await readHistory(records),
    fixes: await Promise.all(
      fixes.map(async (fix) => ({
        fix,
        verdict: (await records.fixes.verdicts(fix.id)).at(-1) ?? null,
        stage: stageOf(await records.trials.steps(fix.id), isInForce(fix)),
      })),
    ),
  })
}

async function readHistory(records: Records) {
  const names = await readNames(records)
  return (await records.playbooks.history()).map((version) => ({ ...version, why: withTitle(version.why, names) }))
}

async function readRelatives(id: ProblemId, { problems }: Records): Promise<Relatives> {
  const decisions = await problems.groupings()
  const load = async (ids: readonly ProblemId[]) => {
    const known = await Promise.all(ids.map((one) => problems.load(one)))
    return known.filter((one) => one !== null)
  }
  const merges = decisions.filter((one) => one.kind === 'merged')
  const splits = decisions.filter((one) => one.kind === 'split')
  const [mergedInto = null] = await load(merges.flatMap(({ problem, into }) => (problem === id ? [into] : [])))
  const [partOf = null] = await load(splits.flatMap(({ problem, from }) => (problem === id ? [from] : [])))
  return {
    merged: await load(merges.flatMap(({ problem, into }) => (into === id ? [problem] : []))),
    parts: await load(splits.flatMap(({ problem, from }) => (from === id ? [problem] : []))),
    mergedInto,
    partOf,
  }
}

async function readFix(id: FixId, records: Records) {
  const fix = await records.fixes.load(id)
  if (fix === null) throw new Failure('not-found', 'give-up')
  const verdict = (await records.fixes.verdicts(id)).at(-1) ?? null
  return showFix(fix, verdict, 'in-force', await readNames(records))
}

export async function readNames({ people, articles, problems, playbooks }: Records): Promise<Names> {
  return {
    people: new Map((await people.list()).map(({ id, name }) => [id, name])),
    articles: new Map((await articles.list()).map(({ id, title }) => [id, title])),
    searchedAt: await problems.searchedAt(),
    owners: (await playbooks.currentRules()).owners ?? {},
  }
}

/** Three cases in the words that were written, each said once; the newest first. */
async function readExamples({ id, code }: StoredProblem, { mistakes }: Records) {
  const every: MistakeQuery = { ...EVERY_MISTAKE, codes: [code], problem: id, limit: LOOKED_THROUGH }
  const { items } = await mistakes.list(every)
  const said = new Set<string>()
  const telling = items.filter(({ evidence: { quote } }) => {
    if (quote === null || said.has(quote)) return false
    said.add(quote)
    return true
  })
  return [...telling, ...items.filter((item) => !telling.includes(item))].slice(0, EXAMPLES)
}
