import type { FastifyReply } from 'fastify'
import type { FileAnswer } from './call.ts'

/** Pictures that every browser shows and none can run. */
const SHOWN: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** A file of a stranger's: shown only where it is a picture, and then in a sandbox; its content never changes under its address. */
export function sendFile(reply: FastifyReply, { name, type, content, isPrivate }: FileAnswer): FastifyReply {
  const disposition = SHOWN.has(type) ? 'inline' : 'attachment'
  return reply
    .type(type.startsWith('text/') ? `${type}; charset=utf-8` : type)
    .headers({
      'content-disposition': `${disposition}; filename*=UTF-8''${encode(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': isPrivate === true ? 'no-store' : 'private, max-age=3600',
    })
    .send(Buffer.from(content.buffer, content.byteOffset, content.byteLength))
}

/** @source RFC 8187, section 3.2.1: what encodeURIComponent leaves and the header may not hold. */
function encode(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
