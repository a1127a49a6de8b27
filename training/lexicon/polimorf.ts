import { existsSync, readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'

/** Where the Debian package `libmorfologik-stemming2-java` puts PoliMorf. */
export const POLIMORF_JAR = '/usr/share/java/morfologik-polish-2.1.6.jar'
const DICTIONARY = 'morfologik/stemming/polish/polish.dict'

/** One row of PoliMorf: a form, its lemma and its tags joined by '+'. */
export interface PolimorfRow {
  readonly form: string
  readonly lemma: string
  readonly tags: string
}

/** Calls `visit` for every row, in the dictionary's own order. @throws when the package is not installed. */
export function readPolimorf(visit: (row: PolimorfRow) => void, jar = POLIMORF_JAR): void {
  if (!existsSync(jar)) {
    throw new Error(`${jar} is absent. Install it with: apt-get install libmorfologik-stemming2-java`)
  }
  const decoder = new TextDecoder()
  eachSequence(unzip(readFileSync(jar), DICTIONARY), (bytes) => {
    const first = bytes.indexOf(SEPARATOR)
    const second = bytes.indexOf(SEPARATOR, first + 1)
    visit({
      form: decoder.decode(bytes.subarray(0, first)),
      lemma: decoder.decode(decodeLemma(bytes.subarray(0, first), bytes.subarray(first + 1, second))),
      tags: decoder.decode(bytes.subarray(second + 1)),
    })
  })
}

const SEPARATOR = 0x3b // ';', from polish.info

/** The PREFIX encoder: 'A' + bytes cut at the front, 'A' + bytes cut at the end, then what is added. */
function decodeLemma(form: Uint8Array, encoded: Uint8Array): Uint8Array {
  const cutFront = ((encoded[0] ?? 0) - 65) & 255
  const cutBack = ((encoded[1] ?? 0) - 65) & 255
  const everything = cutFront === 255 || cutBack === 255
  const kept = everything ? new Uint8Array() : form.subarray(cutFront, form.length - cutBack)
  const lemma = new Uint8Array(kept.length + encoded.length - 2)
  lemma.set(kept)
  lemma.set(encoded.subarray(2), kept.length)
  return lemma
}

/** The CFSA2 arc flags of morfologik-fsa. */
const TARGET_NEXT = 0x80
const LAST = 0x40
const FINAL = 0x20
const LABEL = 0x1f

/** Walks every accepted sequence of a CFSA2 automaton, depth first. The array handed to `visit` is used again. */
function eachSequence(file: Uint8Array, visit: (bytes: Uint8Array) => void): void {
  if (file[0] !== 0x5c || file[4] !== 0xc6)
    throw new Error('polish.dict is not a CFSA2 automaton; expected version 2.1.6 of the package')
  const labelCount = file[7] ?? 0
  const labels = file.subarray(8, 8 + labelCount)
  const arcs = file.subarray(8 + labelCount)
  const path = new Uint8Array(1024)

  const skip = (arc: number): number => {
    let at = arc + 1
    const flags = arcs[arc] ?? 0
    if ((flags & LABEL) === 0) at++
    if ((flags & TARGET_NEXT) === 0) {
      while ((arcs[at] ?? 0) >= 0x80) at++
      at++
    }
    return at
  }
  const target = (arc: number): number => {
    const flags = arcs[arc] ?? 0
    if (flags & TARGET_NEXT) {
      let last = arc
      while (((arcs[last] ?? 0) & LAST) === 0) last = skip(last)
      return skip(last)
    }
    let at = arc + ((flags & LABEL) === 0 ? 2 : 1)
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = arcs[at++] ?? 0
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value
    }
  }
  const walk = (node: number, depth: number): void => {
    for (let arc = node; ; arc = skip(arc)) {
      const flags = arcs[arc] ?? 0
      const index = flags & LABEL
      path[depth] = (index > 0 ? labels[index] : arcs[arc + 1]) ?? 0
      if (flags & FINAL) visit(path.subarray(0, depth + 1))
      const next = target(arc)
      if (next !== 0) walk(next, depth + 1)
      if (flags & LAST) return
    }
  }
  walk(target(0), 0)
}

/** One entry of a zip archive, uncompressed. */
function unzip(archive: Uint8Array, name: string): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const decoder = new TextDecoder()
  let end = archive.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--
  if (end < 0) throw new Error('the jar is not a zip archive; install the package again')
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true)
    const start = view.getUint32(at + 42, true)
    if (decoder.decode(archive.subarray(at + 46, at + 46 + nameLength)) === name) {
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
      const bytes = archive.subarray(data, data + view.getUint32(at + 20, true))
      return view.getUint16(at + 10, true) === 0 ? bytes : inflateRawSync(bytes)
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  throw new Error(`the jar holds no ${name}; expected version 2.1.6 of the package`)
}
