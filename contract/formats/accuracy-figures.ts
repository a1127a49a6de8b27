import { z } from 'zod'

/** What measuring the models gave, one object a figure: `training/models/accuracy.json`. */
export const accuracyFiguresFormat = z.array(
  z.object({
    name: z.string(),
    namePl: z.string(),
    /** What was measured on. */
    data: z.string(),
    value: z.number(),
    /** Ends of the 95 % interval. */
    low: z.number(),
    high: z.number(),
    n: z.int(),
    /** What was asked; null where nothing was. */
    goal: z.number().nullable(),
  }),
)

export type AccuracyFigure = z.infer<typeof accuracyFiguresFormat>[number]
