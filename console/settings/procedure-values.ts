import type { Input, Output } from '../app/request.ts'

export type Listed = Output<'listProcedures'>['items'][number]
/** As it is being written; the version is the server's matter. */
export type Drafted = Input<'saveProcedure'>['body']['procedure']
export type Step = Drafted['steps'][number]
export type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>
export type SlotKind = StepOf<'ask'>['as']
export type Condition = StepOf<'decide'>['branches'][number]['when'][number]
export type Problem = Output<'tryProcedure'>['problems'][number]
export type Language = 'pl' | 'en'

export const END = 'end'
export const STEP_KINDS = ['ask', 'say', 'look-up', 'decide', 'register', 'hand-over'] as const
export const SLOT_KINDS = ['text', 'order-number', 'email', 'date', 'choice', 'photo', 'tax-number'] as const
export const ORDER_STATES = ['new', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned'] as const
/** What a text or a condition may name beside answers, as the catalogue calls it. */
const FIELD_NAMES = [
  'order-number',
  'order-state',
  'order-carrier',
  'order-parcel',
  'order-total',
  'order-placed',
  'order-shipped',
  'order-expected',
  'order-delivered',
  'complaint-number',
  'complaint-due',
  'firm-name',
  'firm-hours',
] as const
export const TESTS = ['is', 'is-not', 'known', 'unknown', 'before-today'] as const
const NO_WORDS = { pl: '', en: '' }

/** What may stand where for a choice: nothing yet, with two places to fill. */
const TWO_CHOICES = ['1', '2'].map((value) => ({ value, label: NO_WORDS, words: [] }))

export function emptyProcedure(id: string): Drafted {
  return {
    id,
    name: NO_WORDS,
    enabled: false,
    starts: { topics: [], signals: [], wordings: [] },
    steps: [newStep('ask', []), { ...newStep('hand-over', []), name: 'hand-over-2' }],
  }
}

/** A step of the kind, under a name that none of the others bears. */
export function newStep(kind: Step['kind'], others: readonly Step[]): Step {
  const name = freeName(kind, others)
  switch (kind) {
    case 'ask':
      return {
        kind,
        name,
        slot: name,
        as: 'text',
        label: NO_WORDS,
        text: NO_WORDS,
        again: NO_WORDS,
        optional: false,
        choices: [],
        past: false,
        opening: false,
      }
    case 'say':
      return { kind, name, text: NO_WORDS, to: null }
    case 'look-up':
      return { kind, name, order: asksFor(others, 'order-number')?.slot ?? 'order', missing: END }
    case 'decide':
      return { kind, name, branches: [{ when: [newCondition()], to: END }], otherwise: END }
    case 'register':
      return { kind, name }
    case 'hand-over':
      return { kind, name, because: 'procedure', text: NO_WORDS }
  }
}

export function newCondition(): Condition {
  return { field: 'order.state', test: 'is', values: [] }
}

/** The question with another kind of answer; what only the old kind had is left behind. */
export function withKind(step: StepOf<'ask'>, as: SlotKind): StepOf<'ask'> {
  const choices = as === 'choice' ? (step.choices.length > 0 ? step.choices : TWO_CHOICES) : []
  return { ...step, as, choices, past: as === 'date' && step.past, opening: as === 'text' && step.opening }
}

function asksFor(steps: readonly Step[], as: SlotKind): StepOf<'ask'> | undefined {
  return asksOf(steps).find((step) => step.as === as)
}

export function asksOf(steps: readonly Step[]): readonly StepOf<'ask'>[] {
  return steps.filter((step) => step.kind === 'ask')
}

/** The steps with one of them a place further up (−1) or down (1). */
export function moved(steps: readonly Step[], at: number, by: -1 | 1): Step[] {
  const next = [...steps]
  const [step] = next.splice(at, 1)
  if (step !== undefined) next.splice(at + by, 0, step)
  return next
}

/** Letters, digits and dashes of a name; what an address and a field can hold. */
export function slugOf(name: string): string {
  const plain = name.toLowerCase().replaceAll('ł', 'l').normalize('NFD').replace(/\p{M}/gu, '')
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return slug.slice(0, 50)
}

function freeName(kind: string, others: readonly Step[]): string {
  for (let n = others.length + 1; ; n++) {
    const name = `${kind}-${n}`
    if (!others.some((step) => step.name === name || (step.kind === 'ask' && step.slot === name))) return name
  }
}

/** The catalogue's name of a field; undefined for one that this console is too old to know. */
export function fieldName(field: string): (typeof FIELD_NAMES)[number] | undefined {
  return FIELD_NAMES.find((name) => name === field.replace('.', '-'))
}
