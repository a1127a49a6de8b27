import type { z } from 'zod'
import type { EVALUATION_ROUTES } from '../../contract/http/evaluation.ts'
import type { QuestionCase } from '../../core/evaluation/evaluation.ts'
import type { EvaluationCaseId, MistakeId, Topic } from '../../core/vocabulary/vocabulary.ts'
import type { EvaluationResult, StoredCase, StoredEvaluation, TriedCase } from '../ports/evaluations.ts'
import { Failure } from '../ports/failure.ts'
import { addCases, caseFromMistake } from '../workflows/keep-cases.ts'
import { askEvaluation } from '../workflows/run-evaluation.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'

type Shown = NonNullable<z.input<typeof EVALUATION_ROUTES.readEvaluation.response>['evaluation']>
type Result = NonNullable<Shown['result']>
type ShownCase = z.input<typeof EVALUATION_ROUTES.listEvaluationCases.response>['items'][number]
type Asked = Omit<QuestionCase, 'kind'>

/** Cases that are tried again, and what came of it. */
export function evaluationHandlers(ports: HttpPorts): Handlers<keyof typeof EVALUATION_ROUTES> {
  const { store, documents } = ports
  return {
    listEvaluationCases: async ({ caller }) => {
      const cases = await store.read(caller.workspace.id, ({ evaluations }) => evaluations.cases())
      return { items: cases.map(showCase) }
    },
    addEvaluationCases: ({ caller, body }) =>
      addCases(
        { workspace: caller.workspace.id, by: caller.person.id },
        body.cases.map(({ id, ...asked }) => ({
          ...toQuestion(asked),
          ...(id !== undefined && { id: id as EvaluationCaseId }),
        })),
        ports,
      ),
    importEvaluationCases: async ({ caller, body }) => {
      const { cases, refused } = documents.readCases(body.text)
      const author = { workspace: caller.workspace.id, by: caller.person.id }
      if (cases.length > 0) await addCases(author, cases.map(toQuestion), ports)
      return { added: cases.length, refused: [...refused] }
    },
    removeEvaluationCase: async ({ caller, params }) => {
      const id = params.id as EvaluationCaseId
      if (!(await store.transact(caller.workspace.id, ({ evaluations }) => evaluations.remove(id))))
        throw new Failure('not-found', 'give-up')
    },
    makeEvaluationCase: async ({ caller, params }) => ({
      id: await caseFromMistake(caller.workspace.id, params.id as MistakeId, caller.person.id, ports),
    }),
    startEvaluation: async ({ caller, body }) => ({
      id: await askEvaluation(caller.workspace.id, body.runs, caller.person.id, ports),
    }),
    readEvaluation: async ({ caller }) => {
      const [last, ...earlier] = await store.read(caller.workspace.id, ({ evaluations }) =>
        evaluations.last(LOOKED_BACK),
      )
      if (last === undefined) return { evaluation: null }
      return { evaluation: showEvaluation(last, earlier.find(({ result }) => result !== null)?.result ?? null) }
    },
  }
}

/** A run that broke off leaves no result; the one before it is compared with instead. */
const LOOKED_BACK = 5

function toQuestion({ question, mustHave, mustNotHave, handover }: Asked): QuestionCase {
  return { kind: 'question', question, mustHave, mustNotHave, handover: handover ?? null }
}

function showCase({ id, kept, mistake, addedAt }: StoredCase): ShownCase {
  const shown =
    kept.kind === 'remark'
      ? kept
      : {
          ...kept,
          mustHave: [...kept.mustHave],
          mustNotHave: [...kept.mustNotHave],
          handover: kept.handover ?? null,
        }
  return { id, kept: shown, mistake, addedAt: isoTime(addedAt) }
}

function showEvaluation(
  { id, askedAt, runs, done, of, result }: StoredEvaluation,
  before: EvaluationResult | null,
): Shown {
  return {
    id,
    askedAt: isoTime(askedAt),
    runs,
    done,
    of,
    result: result && {
      at: isoTime(result.at),
      playbookVersion: result.playbookVersion,
      summary: result.summary,
      before: before && { at: isoTime(before.at), playbookVersion: before.playbookVersion, summary: before.summary },
      cases: showCases(result, before),
      coverage: coverageOf(result),
    },
  }
}

function showCases({ cases }: EvaluationResult, before: EvaluationResult | null): Result['cases'] {
  const known = new Map(before?.cases.map(({ id, passed }) => [id, passed]))
  const shown = cases.map((one) => ({ ...one, became: becameOf(one, known), runs: showRuns(one) }))
  return shown.toSorted((a, b) => Number(a.passed) - Number(b.passed))
}

function becameOf({ id, passed }: TriedCase, known: ReadonlyMap<string, boolean>): Result['cases'][number]['became'] {
  const was = known.get(id)
  if (was === undefined) return 'new'
  if (was === passed) return 'same'
  return passed ? 'cured' : 'broken'
}

function showRuns({ runs }: TriedCase): Result['cases'][number]['runs'] {
  return runs.map((run) => ({
    ...run,
    faults: run.faults.map((fault) => ({ kind: fault.kind, fact: 'fact' in fault ? fault.fact : null })),
  }))
}

/** Every topic that customers want or a case tries. */
function coverageOf({ cases, wanted }: EvaluationResult): Result['coverage'] {
  const topics = new Set<Topic>(wanted.map(({ topic }) => topic))
  for (const { topic } of cases) if (topic !== null) topics.add(topic)
  return [...topics].map((topic) => {
    const own = cases.filter((one) => one.topic === topic)
    return {
      topic,
      conversations: wanted.find((one) => one.topic === topic)?.conversations ?? 0,
      cases: own.length,
      passed: own.filter(({ passed }) => passed).length,
    }
  })
}
