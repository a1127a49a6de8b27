import type { FailureCode } from '../../contract/failures/failures.ts'

/** `unreachable`: no answer came at all. `unreadable`: something answered that is not our server (a proxy's page, say). */
export type CallFailureCode = FailureCode | 'unreachable' | 'unreadable'

interface Told {
  readonly code: CallFailureCode
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly instance: string | null
  readonly fields: Readonly<Record<string, string>>
}

/** The server said no, in the words of its problem document; or it could not be heard. */
export class CallFailure extends Error {
  readonly told: Told

  constructor(told: Told) {
    super(told.title)
    this.name = 'CallFailure'
    this.told = told
  }

  static unreachable(): CallFailure {
    return new CallFailure({ code: 'unreachable', status: 0, title: '', detail: '', instance: null, fields: {} })
  }
}

/** Reads a problem document (RFC 9457). Whatever else came is `unreadable`, with the status it came with. */
export function parseProblem(status: number, body: unknown): CallFailure {
  if (!isRecord(body) || typeof body['type'] !== 'string' || typeof body['title'] !== 'string') {
    return new CallFailure({ code: 'unreadable', status, title: '', detail: '', instance: null, fields: {} })
  }
  return new CallFailure({
    code: body['type'].replace(/^.*\/problems\//, '') as FailureCode,
    status,
    title: body['title'],
    detail: typeof body['detail'] === 'string' ? body['detail'] : '',
    instance: typeof body['instance'] === 'string' ? body['instance'] : null,
    fields: parseFields(body['errors']),
  })
}

/** Trying again can help only where nothing was decided: no answer, or the server's own trouble. */
export function isWorthRetrying(error: unknown): boolean {
  return error instanceof CallFailure && (error.told.code === 'unreachable' || error.told.status >= 500)
}

export function hasCode(error: unknown, code: CallFailureCode): boolean {
  return error instanceof CallFailure && error.told.code === code
}

function parseFields(errors: unknown): Record<string, string> {
  if (!Array.isArray(errors)) return {}
  const pairs = errors
    .filter(isRecord)
    .map((entry) => [lastName(String(entry['field'])), String(entry['message'])] as const)
  return Object.fromEntries(pairs)
}

/** `body.email` and `/email` both name the form's field `email`. */
function lastName(field: string): string {
  return field.split(/[./]/).at(-1) ?? field
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
