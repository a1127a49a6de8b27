import { z } from 'zod'

const facts = z.array(z.string().trim().min(1).max(500)).max(50).default([])

/** A line of what `opiekun evaluate` reads: a question and what its answer must and must not say. */
export const evaluationCaseFormat = z.object({
  id: z.string().min(1).max(200),
  question: z.string().min(1).max(20_000),
  /** Prices, terms and hours are compared by their value, however written; anything else by its words. */
  mustHave: facts,
  mustNotHave: facts,
  /** True: a person must answer. False: the assistant must. Absent: either, as long as nothing wrong is said. */
  handover: z.boolean().nullish(),
})

export type EvaluationCase = z.output<typeof evaluationCaseFormat>
