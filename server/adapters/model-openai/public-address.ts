import { lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'

/** An address that the operator has not opened to what people of a firm type in. */
export class PrivateAddress extends Error {}

/**
 * Looks names up as the system does, but gives only public addresses, unless the host is among those the operator allows.
 * The connection is made to the very address that was looked at, so a name that points elsewhere a moment later gains nothing.
 */
export function publicLookup(allowed: ReadonlySet<string>): LookupFunction {
  return (host, options, callback) => {
    systemLookup(host, { ...options, all: true }, (error, found) => {
      if (error !== null) return callback(error, [])
      const refused = !allowed.has(host.toLowerCase()) && found.some(({ address }) => !isPublic(address))
      if (refused) return callback(new PrivateAddress(host), [])
      const [first] = found
      if (options.all === true) return callback(null, found)
      return callback(null, first?.address ?? '', first?.family)
    })
  }
}

/** An http(s) address without a name and password in it, whose host, where it is a number, is public or allowed. @throws {PrivateAddress} */
export function checkedUrl(address: string, allowed: ReadonlySet<string>): URL {
  const url = URL.parse(address)
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '')
    throw new PrivateAddress(address)
  // Names are judged by what they point to, when they are looked up; the parser has brought 0x7f.1 and 2130706433 into plain form.
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (isNumeric(host) && !allowed.has(host) && !isPublic(host)) throw new PrivateAddress(address)
  return url
}

function isNumeric(host: string): boolean {
  return /^[\d.]+$/.test(host) || host.includes(':')
}

function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address)
  const plain = 'isIPv4MappedAddress' in parsed && parsed.isIPv4MappedAddress() ? parsed.toIPv4Address() : parsed
  return plain.range() === 'unicast'
}
