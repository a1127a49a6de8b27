import type { z } from 'zod'

export type Parsed<T> = { readonly value: T } | { readonly reason: string }

/** What a line holds, or why it is not valid, in one sentence that names the field. */
export function parseLine<T>(text: string | null, schema: z.ZodType<T>): Parsed<T> {
  if (text === null) return { reason: 'the line is longer than 64 MiB' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { reason: `not JSON: ${(error as SyntaxError).message}` }
  }
  const result = schema.safeParse(json)
  if (result.success) return { value: result.data }
  const [issue] = result.error.issues
  const field = issue?.path.map(String).join('.') ?? ''
  return { reason: field === '' ? (issue?.message ?? 'not valid') : `${field}: ${issue?.message ?? 'not valid'}` }
}
