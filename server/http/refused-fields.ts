import { z } from 'zod'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { RefusedField } from './problem-document.ts'

const MESSAGES = { pl: z.locales.pl().localeError, en: z.locales.en().localeError } as const
const MOST_SHOWN = 20

/** Which fields were refused and why, in the reader's language; what was sent is not repeated. */
export function refusedFields(issues: readonly z.core.$ZodIssue[], locale: Locale): readonly RefusedField[] {
  return issues.slice(0, MOST_SHOWN).flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null]
    return keys.map((key) => ({
      field: [...issue.path, ...(key === null ? [] : [key])].join('.').slice(0, 200),
      message: messageOf(issue, locale),
    }))
  })
}

function messageOf(issue: z.core.$ZodIssue, locale: Locale): string {
  if (issue.code === 'unrecognized_keys') return { pl: 'nieznane pole', en: 'unknown field' }[locale]
  const said = MESSAGES[locale]({ ...issue, input: issue.input } as z.core.$ZodRawIssue)
  return (typeof said === 'string' ? said : said?.message) ?? issue.message
}
