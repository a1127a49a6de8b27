/** In the order in which a firm is put on its feet; each can be left for later. */
export const START_STEPS = ['firm', 'hours', 'articles', 'widget', 'mail', 'people', 'talk'] as const
export type StartStep = (typeof START_STEPS)[number]

export type StepState = 'done' | 'skipped' | 'open'

/** What is known of the firm; undefined while it is not known yet. */
export interface Facts {
  readonly articles: number | undefined
  readonly mailboxes: number | undefined
  readonly people: number | undefined
  /** Somebody has written. */
  readonly talked: boolean | undefined
}

/** So many articles answer most of what a small shop is asked. */
export const ENOUGH_ARTICLES = 10

/** How each step stands: by what the firm holds where that shows it, else by what the person said of it. */
export function statesOf(
  facts: Facts,
  said: Readonly<Partial<Record<StartStep, 'done' | 'skipped'>>>,
): Readonly<Record<StartStep, StepState>> {
  const seen: Partial<Record<StartStep, boolean | undefined>> = {
    articles: facts.articles === undefined ? undefined : facts.articles >= ENOUGH_ARTICLES,
    mail: facts.mailboxes === undefined ? undefined : facts.mailboxes > 0,
    people: facts.people === undefined ? undefined : facts.people > 1,
    talk: facts.talked,
  }
  const stateOf = (step: StartStep): StepState => (seen[step] === true ? 'done' : (said[step] ?? 'open'))
  return Object.fromEntries(START_STEPS.map((step) => [step, stateOf(step)])) as Record<StartStep, StepState>
}

/** The first step after this one that is neither done nor skipped; else the last, which ends the way. */
export function nextStep(states: Readonly<Record<StartStep, StepState>>, after: StartStep | null): StartStep {
  const from = after === null ? 0 : START_STEPS.indexOf(after) + 1
  return START_STEPS.slice(from).find((step) => states[step] === 'open') ?? 'talk'
}

export function parseStep(word: unknown): StartStep | undefined {
  return START_STEPS.find((step) => step === word)
}
