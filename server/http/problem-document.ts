import type { z } from 'zod'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import type { problem } from '../../contract/http/problem.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'

export type Problem = z.output<typeof problem>
export type RefusedField = NonNullable<Problem['errors']>[number]

/** Problem document (RFC 9457) in the reader's language. It says what the reader can do, and nothing of our inside. */
export function problemDocument(
  code: FailureCode,
  locale: Locale,
  requestId: string,
  errors?: readonly RefusedField[],
): Problem {
  const { status, title, remedy } = FAILURES[code]
  return {
    type: `/problems/${code}`,
    status,
    title: title[locale],
    detail: remedy[locale],
    instance: requestId,
    ...(errors !== undefined && errors.length > 0 && { errors: [...errors] }),
  }
}

/** Polish unless the reader asks for English before Polish. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.trim().toLowerCase().split(';q=')
      return { language: tag.slice(0, 2), weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ language }) => language === 'pl' || language === 'en')
    .sort((a, b) => b.weight - a.weight)
  return wanted[0]?.language === 'en' ? 'en' : 'pl'
}
