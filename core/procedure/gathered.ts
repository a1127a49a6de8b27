import type { Procedure } from '../playbook/playbook.ts'
import type { Bilingual } from '../vocabulary/vocabulary.ts'
import type { ProcedureState } from './record.ts'

/** One answer of the customer's under its name; `value` null: they have none. */
export interface Gathered {
  readonly label: Bilingual
  readonly value: string | null
}

/** What the procedure learnt from the customer, in the order in which it asks; `procedure` null: it is gone from the playbook. */
export function gathered({ values }: ProcedureState, procedure: Procedure | null): readonly Gathered[] {
  return Object.entries(values).map(([slot, { value }]) => {
    const ask = procedure?.steps.find((step) => step.kind === 'ask' && step.slot === slot)
    if (ask?.kind !== 'ask') return { label: { pl: slot, en: slot }, value }
    const choice = ask.choices.find((one) => one.value === value)
    const label = ask.label.pl === '' ? { pl: slot, en: slot } : { pl: ask.label.pl, en: ask.label.en || ask.label.pl }
    return { label, value: choice?.label.pl ?? value }
  })
}
