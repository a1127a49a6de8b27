import { z } from 'zod'

/** Problem document (RFC 9457), `application/problem+json`. */
export const problem = z.strictObject({
  /** `/problems/<failure code>`. */
  type: z.string(),
  status: z.int(),
  title: z.string(),
  /** What the reader can do. */
  detail: z.string(),
  /** Number under which the server's log holds the whole story. */
  instance: z.string(),
  /** Fields that were refused; only with invalid-request. */
  errors: z.array(z.strictObject({ field: z.string(), message: z.string() })).optional(),
})
