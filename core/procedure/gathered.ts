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
  const asks = (procedure?.steps ?? []).filter((step) => step.kind === 'ask')
  const placeOf = (slot: string) => asks.findIndex((ask) => ask.slot === slot)
  const inOrder = Object.entries(values).sort(([one], [other]) => placeOf(one) - placeOf(other))
  return inOrder.map(([slot, { value }]) => {
    const ask = asks[placeOf(slot)]
    if (ask === undefined) return { label: { pl: slot, en: slot }, value }
    const choice = ask.choices.find((one) => one.value === value)
    const label = ask.label.pl === '' ? { pl: slot, en: slot } : { pl: ask.label.pl, en: ask.label.en || ask.label.pl }
    return { label, value: choice?.label.pl ?? value }
  })
}
