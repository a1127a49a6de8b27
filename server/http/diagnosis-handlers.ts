import type { z } from 'zod'
import type { DIAGNOSIS_ROUTES } from '../../contract/http/diagnoses.ts'
import { type Told, whereOf } from '../../core/problem/problem.ts'
import { type ArticleId, DIAGNOSIS_QUESTIONS, type ProblemId } from '../../core/vocabulary/vocabulary.ts'
import type { Records } from '../ports/store.ts'
import { answerDiagnosis, concludeDiagnosis, readDiagnosis } from '../workflows/diagnose-problem.ts'
import type { Handlers, Staff } from './call.ts'
import { isoTime, toPln } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { readNames } from './problem-handlers.ts'
import { type Names, readable, showConclusion, showCount, showSaid } from './problem-wire.ts'

type Name = 'readDiagnosis' | 'answerDiagnosis' | 'concludeDiagnosis'
type WireDiagnosis = z.input<typeof DIAGNOSIS_ROUTES.readDiagnosis.response>
type WireTold = WireDiagnosis['questions'][number]['told'][number]

/** Where a problem comes from, step by step. */
export function diagnosisHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  const read = (caller: Staff, id: string) =>
    store.read(caller.workspace.id, (records) => showDiagnosis(id as ProblemId, records))
  const teller = (caller: Staff, id: string) => ({
    workspace: caller.workspace.id,
    problem: id as ProblemId,
    by: caller.person.id,
  })
  const showDiagnosis = async (id: ProblemId, records: Records): Promise<WireDiagnosis> => {
    const { diagnosis, told, suggested } = await readDiagnosis(id, clock.now(), records)
    const names = await readNames(records)
    const { answers, whys, conclusion } = diagnosis
    return {
      questions: DIAGNOSIS_QUESTIONS.map((question) => {
        const answer = answers[question]
        return {
          question,
          told: told[question].map((one) => showTold(one, names)),
          answer: answer === undefined ? null : showSaid(answer, names),
        }
      }),
      whys: whys.map((why) => showSaid(why, names)),
      suggested: suggested && { ...suggested },
      conclusion: conclusion && showConclusion(conclusion, names),
    }
  }
  return {
    readDiagnosis: ({ caller, params }) => read(caller, params.id),
    answerDiagnosis: async ({ caller, params, body }) => {
      await answerDiagnosis(teller(caller, params.id), body, ports)
      return read(caller, params.id)
    },
    concludeDiagnosis: async ({ caller, params, body }) => {
      await concludeDiagnosis(teller(caller, params.id), body.conclusion, ports)
      return read(caller, params.id)
    },
  }
}

function showTold(told: Told, names: Names): WireTold {
  const place = (trait: (Told & { kind: 'contrast' })['trait']) => {
    const { pl, en } = whereOf(readable(trait, names))
    return { pl, en }
  }
  switch (told.kind) {
    case 'contrast':
      return {
        kind: told.kind,
        where: place(told.trait),
        inside: showCount(told.inside),
        outside: showCount(told.outside),
      }
    case 'share':
      return { kind: told.kind, trait: told.trait.name, where: place(told.trait), count: showCount(told.count) }
    case 'mistake':
      return { kind: told.kind, code: told.code, inside: showCount(told.inside), outside: showCount(told.outside) }
    case 'stage':
      return { kind: told.kind, stage: told.stage, count: showCount(told.count) }
    case 'size':
      return { ...told, costPerMonth: toPln(told.costPerMonth) }
    case 'since':
      return { kind: told.kind, at: isoTime(told.at) }
    case 'article':
      return { ...told, title: titleOf(told.article, names), updatedAt: isoTime(told.updatedAt) }
    default:
      return { ...told }
  }
}

function titleOf(id: ArticleId, { articles }: Names): string {
  return articles.get(id) ?? id
}
