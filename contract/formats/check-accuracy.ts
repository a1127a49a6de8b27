import { z } from 'zod'

/** How each check did on labelled texts when this version was built: `training/models/check-accuracy.json`. */
export const checkAccuracyFormat = z.array(
  z.object({
    code: z.string(),
    /** Rightly found. */
    hits: z.int().min(0),
    /** Found where the label says no. */
    alarms: z.int().min(0),
    /** Labelled and not found. */
    missed: z.int().min(0),
  }),
)

export type CheckAccuracy = z.infer<typeof checkAccuracyFormat>[number]
