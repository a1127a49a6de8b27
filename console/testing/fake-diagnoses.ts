import type { z } from 'zod'
import type { DIAGNOSIS_ROUTES } from '../../contract/http/diagnoses.ts'
import { DIAGNOSIS_QUESTIONS } from '../../core/vocabulary/vocabulary.ts'
import { ago } from './fake-conversations.ts'
import type { Handlers } from './fake-handlers.ts'
import { OLA } from './fake-people.ts'
import type { Problem } from './fake-problems.ts'
import { Refusal } from './fake-refusal.ts'

type Diagnosis = z.output<typeof DIAGNOSIS_ROUTES.readDiagnosis.response>

/** The data answers two of the questions; what is said is kept until the fake server ends. */
export function diagnosisRoutes(
  problems: readonly Problem[],
): Pick<Handlers, 'readDiagnosis' | 'answerDiagnosis' | 'concludeDiagnosis'> {
  const kept = new Map<string, Diagnosis>()
  const say = (text: string) => ({ text, by: OLA.name, at: ago(0) })
  const of = (id: string): Diagnosis => {
    const problem = problems.find((one) => one.id === id)
    if (problem === undefined) throw new Refusal('not-found')
    const known = kept.get(id) ?? fresh(problem)
    kept.set(id, known)
    return known
  }
  const keep = (id: string, change: Partial<Diagnosis>): Diagnosis => {
    const next = { ...of(id), ...change }
    kept.set(id, next)
    return next
  }
  return {
    readDiagnosis: ({ params }) => of(params.id),
    answerDiagnosis: ({ params, body: { answers, whys } }) =>
      keep(params.id, {
        questions: of(params.id).questions.map((one) => {
          const text = answers[one.question]
          return text === undefined ? one : { ...one, answer: text === '' ? null : say(text) }
        }),
        ...(whys !== null && { whys: whys.map(say) }),
      }),
    concludeDiagnosis: ({ params, body: { conclusion } }) => {
      const concluded = conclusion && { ...conclusion, ...say(conclusion.text) }
      const problem = problems.find(({ id }) => id === params.id)
      if (problem !== undefined) problem.conclusion = concluded
      return keep(params.id, { conclusion: concluded })
    },
  }
}

function fresh({ cases, customers, costPerMonth, contrast }: Problem): Diagnosis {
  return {
    questions: DIAGNOSIS_QUESTIONS.map((question) => ({
      question,
      told:
        question === 'place' && contrast !== null
          ? [{ kind: 'contrast', where: contrast.where, inside: contrast.inside, outside: contrast.outside }]
          : question === 'consequences'
            ? [{ kind: 'size', cases, customers, costPerMonth }]
            : [],
      answer: null,
    })),
    whys: [],
    suggested: { cause: 'documentation', origin: 'system', because: 'procedures' },
    conclusion: null,
  }
}
