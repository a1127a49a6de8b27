import { z } from 'zod'
import { uuid } from './shapes.ts'

/** A file that a message carries. `id` and `type` are absent where the file itself is not kept here, as in imported archives. */
export const attachment = z.strictObject({
  id: uuid.nullable(),
  name: z.string(),
  type: z.string().nullable(),
  /** Bytes. */
  size: z.int().min(0),
})
