import { END, type Procedure, type ProcedureStep } from '../playbook/playbook.ts'
import { fieldsOfText, isToldField, PROCEDURE_FIELDS } from './fields.ts'

/** What keeps a procedure from being kept, with the step it concerns. */
export interface ProcedureProblem {
  readonly step: string | null
  readonly what: 'no-start' | 'no-steps' | 'same-name' | 'unknown-step' | 'unknown-field' | 'no-words' | 'no-choices'
}

/** What is wrong with a procedure as somebody wrote it; empty where it can be walked. */
export function procedureProblems(procedure: Procedure): readonly ProcedureProblem[] {
  const { starts, steps } = procedure
  const problems: ProcedureProblem[] = []
  if (starts.topics.length + starts.signals.length + starts.wordings.length === 0)
    problems.push({ step: null, what: 'no-start' })
  if (steps.length === 0) problems.push({ step: null, what: 'no-steps' })
  const names = steps.map(({ name }) => name)
  for (const step of steps) {
    const found = (what: ProcedureProblem['what']) => problems.push({ step: step.name, what })
    if (step.name === END || names.filter((name) => name === step.name).length > 1) found('same-name')
    if (placesOf(step).some((name) => name !== END && !names.includes(name))) found('unknown-step')
    if (fieldsNamed(step).some((field) => !isToldField(field, procedure))) found('unknown-field')
    if (comparedBy(step).some((field) => !isCompared(field, procedure))) found('unknown-field')
    if ('text' in step && step.text.pl.trim() === '') found('no-words')
    if (step.kind === 'ask' && step.again.pl.trim() === '') found('no-words')
    if (step.kind === 'ask' && step.as === 'choice' && step.choices.length < 2) found('no-choices')
  }
  return problems
}

function placesOf(step: ProcedureStep): readonly string[] {
  switch (step.kind) {
    case 'look-up':
      return [step.missing]
    case 'decide':
      return [...step.branches.map(({ to }) => to), step.otherwise]
    case 'say':
      return step.to === null ? [] : [step.to]
    default:
      return []
  }
}

function fieldsNamed(step: ProcedureStep): readonly string[] {
  if (!('text' in step)) return []
  const texts = [step.text, ...(step.kind === 'ask' ? [step.again] : [])]
  return texts.flatMap(({ pl, en }) => [...fieldsOfText(pl), ...fieldsOfText(en)])
}

function comparedBy(step: ProcedureStep): readonly string[] {
  return step.kind === 'decide' ? step.branches.flatMap(({ when }) => when.map(({ field }) => field)) : []
}

/** A decision may look at any slot, free text included: it only asks whether there is one. */
function isCompared(field: string, { steps }: Procedure): boolean {
  return (
    PROCEDURE_FIELDS.some((known) => known === field) ||
    steps.some((step) => step.kind === 'ask' && step.slot === field)
  )
}
