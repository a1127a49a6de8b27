import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import type { DocumentKind } from './kind-of-document.ts'

/** No page of a document that somebody wrote is longer unpacked; the parsers themselves unpack without a limit. */
const MOST_BYTES = 64 * 1024 * 1024
const LIMITS = { maxOutputLength: MOST_BYTES, finishFlush: constants.Z_SYNC_FLUSH }
const LOCAL_HEADER = Buffer.from('PK\x03\x04', 'latin1')
const STREAM = Buffer.from('stream')
const CR = 13
const LF = 10

/** True where some part of the file would unpack to more than anybody wrote, whatever sizes it declares. */
export function isBomb(kind: DocumentKind, content: Uint8Array): boolean {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (kind === 'docx')
    return placesOf(LOCAL_HEADER, bytes).some((at) => unpacksTooFar(inflateRawSync, bytes, dataOf(bytes, at)))
  if (kind === 'pdf')
    return placesOf(STREAM, bytes).some((at) => unpacksTooFar(inflateSync, bytes, lineAfter(bytes, at)))
  return false
}

function unpacksTooFar(inflate: typeof inflateSync, bytes: Buffer, from: number): boolean {
  try {
    inflate(bytes.subarray(from), LIMITS)
    return false
  } catch (error) {
    // Anything else is no packed data, or broken: the parser's matter.
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  }
}

function placesOf(mark: Buffer, bytes: Buffer): readonly number[] {
  const places: number[] = []
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) places.push(at)
  return places
}

/** A local header's own 30 bytes, the name and the extra field come before the data. */
function dataOf(bytes: Buffer, header: number): number {
  return header + 30 <= bytes.length
    ? header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28)
    : bytes.length
}

function lineAfter(bytes: Buffer, word: number): number {
  const at = word + STREAM.length
  return at + (bytes[at] === CR ? 1 : 0) + (bytes[at + (bytes[at] === CR ? 1 : 0)] === LF ? 1 : 0)
}
