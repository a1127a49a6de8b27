import type { AskStep, Condition, ProcedureStep } from '../../playbook/playbook.ts'
import type { Bilingual } from '../../vocabulary/vocabulary.ts'

type Named = { readonly name: string }

/** A question that needs nothing special beyond what is named. */
export function ask(
  name: string,
  as: AskStep['as'],
  label: Bilingual,
  text: Bilingual,
  again: Bilingual,
  more: Partial<Pick<AskStep, 'optional' | 'choices' | 'past' | 'opening'>> = {},
): AskStep & Named {
  return {
    kind: 'ask',
    name,
    slot: name,
    as,
    label,
    text,
    again,
    optional: false,
    choices: [],
    past: false,
    opening: false,
    ...more,
  }
}

export function say(name: string, text: Bilingual, to: string | null = null): ProcedureStep {
  return { kind: 'say', name, text, to }
}

/** A person goes on with what was gathered. */
export function handOver(name: string, text: Bilingual): ProcedureStep {
  return { kind: 'hand-over', name, because: 'procedure', text }
}

export function when(field: string, test: Condition['test'], ...values: readonly string[]): Condition {
  return { field, test, values }
}
