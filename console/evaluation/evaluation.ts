import type { Output } from '../app/request.ts'

export type Evaluation = NonNullable<Output<'readEvaluation'>['evaluation']>
export type Result = NonNullable<Evaluation['result']>
export type Case = Output<'listEvaluationCases'>['items'][number]
export type QuestionCase = Case & { readonly kept: { readonly kind: 'question' } }
