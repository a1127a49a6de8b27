import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** What a page may load. Pages that the server writes itself bring their own. */
export const CONSOLE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "font-src 'self'",
  // Mail is shown in frames of its own, each with a policy under which nothing runs or loads.
  "frame-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify app',
].join('; ')

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'"

/** Addresses that shops' pages call or load. */
const SHOP_PATHS = /^\/(?:widget\.js(?:\?|$)|widget\/|api\/v1\/widget\/)/

/** Every answer says how browsers must treat it; only what shops embed may be read from other sites. */
export function addSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  app.addHook('onSend', async (request, reply) => setSecurityHeaders(request, reply, publicUrl))

  app.options('/api/v1/widget/*', async (_request, reply) =>
    reply
      .code(204)
      .headers({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': 'authorization, content-type',
        'access-control-max-age': '86400',
      })
      .send(),
  )
}

/** For answers that pass no hook of the server's as well. */
export function setSecurityHeaders({ url }: FastifyRequest, reply: FastifyReply, publicUrl: string): void {
  const isForShops = SHOP_PATHS.test(url)
  const headers: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isForShops ? 'cross-origin' : 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  }
  if (publicUrl.startsWith('https:')) headers['strict-transport-security'] = 'max-age=31536000'
  // Without credentials: the widget sends tokens, and no cookie of ours may ever be of use to another site.
  if (isForShops) headers['access-control-allow-origin'] = '*'
  if (!reply.hasHeader('content-security-policy')) headers['content-security-policy'] = DATA_POLICY
  if (!reply.hasHeader('cache-control')) headers['cache-control'] = 'no-store'
  void reply.headers(headers)
}
