import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { FAILURES, type FailureCode } from '../../contract/failures/failures.ts'
import { Failure } from '../ports/failure.ts'
import { failurePage, isForPeople } from './failure-page.ts'
import { localeOf, problemDocument, type RefusedField } from './problem-document.ts'
import { refusedFields } from './refused-fields.ts'
import { InvalidRequest, Refusal } from './request-errors.ts'

/** Where a failure says "later" and nothing says when. */
const LATER_MS = 5_000

interface Told {
  readonly code: FailureCode
  readonly errors?: readonly RefusedField[]
  readonly retryAfterMs?: number | null
}

/** The process edge: what was expected is told with its remedy, a bug is logged whole and told as nothing but a number. */
export function handleError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const told = tell(error, request)
  if (told.code === 'internal') request.log.error({ err: error }, 'bug')
  return sendProblem(request, reply, told)
}

/** An address that cannot be read, or a part of it too long to be one of ours. */
const NO_ADDRESS = new Set(['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH'])

/** What the web framework refuses before any route or hook runs: an address that leads nowhere; all else is a bug. */
export function handleFrameworkError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (NO_ADDRESS.has(error.code)) return sendProblem(request, reply, { code: 'not-found' })
  request.log.error({ err: error }, 'bug')
  return sendProblem(request, reply, { code: 'internal' })
}

/** Answers with a problem document; whoever looks at a page gets a page. */
export function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, errors, retryAfterMs = null }: Told,
): FastifyReply {
  if (retryAfterMs !== null) void reply.header('retry-after', String(Math.max(1, Math.ceil(retryAfterMs / 1000))))
  const locale = localeOf(request.headers['accept-language'])
  void reply.code(FAILURES[code].status).header('content-language', locale)
  if (isForPeople(request)) {
    const { html, policy } = failurePage(code, locale, request)
    return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(html)
  }
  return reply
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problemDocument(code, locale, request.id, errors))
}

function tell(error: FastifyError | Error, request: FastifyRequest): Told {
  if (error instanceof InvalidRequest) {
    return {
      code: 'invalid-request',
      errors: refusedFields(error.issues, localeOf(request.headers['accept-language'])),
    }
  }
  if (error instanceof Refusal) return { code: error.code, retryAfterMs: error.retryAfterMs }
  if (error instanceof Failure)
    return { code: error.code, retryAfterMs: error.remedy === 'retry-later' ? LATER_MS : null }
  if (!('statusCode' in error) || error.statusCode === undefined || error.statusCode >= 500) return { code: 'internal' }
  // What the web framework refuses by itself: broken JSON, a wrong media type, a body or an address that is too long.
  if (error.statusCode === 413) return { code: isUpload(request) ? 'file-too-large' : 'body-too-large' }
  // A folder of files is forbidden ground to the file server; here nobody learns that it is there.
  return { code: error.statusCode === 404 || error.statusCode === 403 ? 'not-found' : 'invalid-request' }
}

function isUpload({ headers }: FastifyRequest): boolean {
  return headers['content-type'] === 'application/octet-stream'
}
