import { matchesOf } from './matches.ts'
/** A web address taken apart. */
export interface Link {
  /** Lower case, without `www.`. */
  readonly host: string
  /** Never reachable from outside: localhost, a private network, a name kept for examples and tests. */
  readonly reserved: boolean
}

const SHAPE = /^(?:https?:\/\/)?([^/?#:@\s]+)(?::\d{1,5})?(?:[/?#][^\s]*)?$/iu
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u
const TOP_LEVEL = /^(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})$/u
/** @source RFC 2606, RFC 6761, RFC 1918 */
const RESERVED =
  /(?:^|\.)(?:localhost|test|invalid|example|local|internal|example\.(?:com|net|org|pl))$|^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01])|0)\.[\d.]+$|^(?:staging|stage|dev|test|uat|preprod)\./
const NUMERIC = /^\d{1,3}(?:\.\d{1,3}){3}$/
/** Characters that belong in no address somebody typed on purpose. */
const STRAY = /[{}|\\^`<>]|\[|\]|%(?![0-9a-f]{2})/i

/** The parts of an address, or that it cannot be one. */
export function parseLink(written: string): Link | 'malformed' {
  const hasScheme = /^[a-z]+:/i.test(written) && !/^[^/]*\.[^/]*:\d/.test(written)
  if (hasScheme && !/^https?:\/\/(?!\/)/i.test(written)) return 'malformed'
  const host = SHAPE.exec(written)?.[1]?.toLowerCase()
  if (host === undefined || STRAY.test(written) || /\.\.|,/.test(host)) return 'malformed'
  if (RESERVED.test(host)) return { host, reserved: true }
  const labels = host.split('.')
  const wellFormed =
    NUMERIC.test(host) ||
    (labels.length > 1 && labels.every((label) => LABEL.test(label)) && TOP_LEVEL.test(labels.at(-1) ?? ''))
  return wellFormed ? { host: host.replace(/^www\./, ''), reserved: false } : 'malformed'
}

/** True when the host is one of these or a subdomain of one. */
export function isOwnHost(host: string, hosts: readonly string[]): boolean {
  return hosts.some((own) => {
    const bare = own.toLowerCase().replace(/^www\./, '')
    return host === bare || host.endsWith(`.${bare}`)
  })
}

const LINK_IN_TEXT = /https?:\/\/[^\s<>"„”)\]]+/giu

/** Whole links of a text, as written, without the full stop of the sentence they end. */
export function linksIn(text: string): string[] {
  return matchesOf(LINK_IN_TEXT, text).map((match) => match[0].replace(/[.,;:!?]+$/, ''))
}
