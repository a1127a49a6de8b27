import type { Polish } from '../../polish/polish.ts'
import type { AskStep, Condition, LookUpStep, Playbook, Procedure, ProcedureStep } from '../playbook/playbook.ts'
import { END } from '../playbook/playbook.ts'
import type { HandoverReason } from '../vocabulary/vocabulary.ts'
import { type Day, dayOn } from './days.ts'
import { type FieldSources, fillText, rawValue } from './fields.ts'
import { readGiven } from './read-slot.ts'
import type { Learnt, Need, ProcedureInput, ProcedureState } from './record.ts'
import { CODE_ASKED } from './words.ts'

/** More steps in one turn are a circle that somebody wrote. */
const MOST_STEPS = 60

/** Where a walk came to a halt: at a question, at the end, at a person, or before something that has to be found out. */
export type Halt =
  | { readonly kind: 'need'; readonly need: Need }
  | {
      readonly kind: 'ask' | 'end'
      readonly step: string
      readonly said: readonly string[]
      readonly state: ProcedureState
    }
  | {
      readonly kind: 'hand-over'
      readonly because: HandoverReason
      readonly step: string
      readonly said: readonly string[]
      readonly state: ProcedureState
    }

export interface Ground {
  readonly procedure: Procedure
  readonly playbook: Playbook
  readonly input: ProcedureInput
  readonly today: Day
  readonly polish: Polish
}

/** Goes on from a step until the customer or the world has to say something. */
export function walk(from: string | null, start: ProcedureState, learnt: Learnt, ground: Ground): Halt {
  const { procedure } = ground
  let state: ProcedureState = { ...start, learnt: { ...start.learnt, ...learnt } }
  let at = from === null ? 0 : placeOf(from, procedure)
  const said: string[] = []
  for (let walked = 0; walked < MOST_STEPS; walked++) {
    const step = procedure.steps[at]
    if (step === undefined) return { kind: 'end', step: END, said, state }
    const sources = { ...ground, state }
    switch (step.kind) {
      case 'ask': {
        const given = step.slot in state.values ? null : givenTo(step, state, ground)
        if (given !== null) state = { ...state, values: { ...state.values, [step.slot]: given } }
        if (!(step.slot in state.values)) {
          const text = fillText(wordsOf(step, state), sources)
          if (text === null) return lost(step, said, state)
          return { kind: 'ask', step: step.name, said: [...said, text], state: { ...state, step: step.name } }
        }
        at += 1
        break
      }
      case 'look-up': {
        const number = state.values[step.order]?.value ?? null
        if (number !== null && state.learnt.order === undefined) {
          if (state.learnt.code === undefined) return { kind: 'need', need: orderNeed(step, state, procedure, null) }
          const text = CODE_ASKED[state.language]
          return { kind: 'ask', step: step.name, said: [...said, text], state: { ...state, step: step.name } }
        }
        at = state.learnt.order == null ? placeOf(step.missing, procedure) : at + 1
        break
      }
      case 'decide': {
        const branch = step.branches.find(({ when }) => when.every((one) => holds(one, sources)))
        at = placeOf(branch?.to ?? step.otherwise, procedure)
        break
      }
      case 'say': {
        const text = fillText(wordsOf(step, state), sources)
        if (text === null) return lost(step, said, state)
        said.push(text)
        at = step.to === null ? at + 1 : placeOf(step.to, procedure)
        break
      }
      case 'register':
        if (state.learnt.complaint === undefined)
          return { kind: 'need', need: { kind: 'complaint', receivedAt: state.startedAt, startedBy: state.startedBy } }
        at += 1
        break
      case 'hand-over': {
        const text = fillText(wordsOf(step, state), sources)
        const { because, name } = step
        return { kind: 'hand-over', because, step: name, said: text === null ? said : [...said, text], state }
      }
    }
  }
  return lost(procedure.steps[at] ?? null, said, state)
}

/** A text with a field that nobody knows is not said: a person takes over. */
function lost(step: ProcedureStep | null, said: readonly string[], state: ProcedureState): Halt {
  return { kind: 'hand-over', because: 'no-support', step: step?.name ?? END, said, state }
}

/** Beyond the last step for `end` and for a name that nobody bears. */
function placeOf(name: string, { steps }: Procedure): number {
  const place = name === END ? -1 : steps.findIndex((step) => step.name === name)
  return place < 0 ? steps.length : place
}

function wordsOf(step: ProcedureStep & { readonly text: AskStep['text'] }, { language }: ProcedureState): string {
  return step.text[language]
}

function givenTo(step: AskStep, state: ProcedureState, { input, polish }: Ground) {
  const earlier = input.conversation.messages.filter(({ from }) => from === 'customer')
  const opening = earlier.find(({ id }) => id === state.startedBy) ?? input.message
  const since = [...earlier.filter(({ at, id }) => at >= state.startedAt && id !== input.message.id), input.message]
  return readGiven(step, { opening, earlier, since, email: input.conversation.customer.email }, polish)
}

/** The order that a step looks up; `code`: what the customer gave as proof that its address is theirs. */
export function orderNeed(
  { order }: LookUpStep,
  state: ProcedureState,
  procedure: Procedure,
  code: string | null,
): Need & { readonly kind: 'order' } {
  return { kind: 'order', number: state.values[order]?.value ?? '', email: emailIn(procedure, state), code }
}

function emailIn({ steps }: Procedure, { values }: ProcedureState): string | null {
  const ask = steps.find((step) => step.kind === 'ask' && step.as === 'email')
  return ask?.kind === 'ask' ? (values[ask.slot]?.value ?? null) : null
}

function holds({ field, test, values }: Condition, sources: FieldSources & { readonly today: Day }): boolean {
  const value = rawValue(field, sources)
  switch (test) {
    case 'known':
      return value !== null
    case 'unknown':
      return value === null
    case 'is':
      return value !== null && values.includes(value)
    case 'is-not':
      return value === null || !values.includes(value)
    case 'before-today':
      return value !== null && value < dayOn(sources.today)
  }
}
