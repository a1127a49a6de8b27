import { MAGIC } from '../../polish/lexicon/container.ts'

/** A language file as `polish/lexicon/container.ts` reads it. `kind` has four letters. */
export function writeContainer(kind: string, sections: readonly Uint8Array[]): Uint8Array {
  const head = 12 + sections.length * 8
  const starts: number[] = []
  let size = head
  for (const section of sections) {
    size = (size + 3) & ~3
    starts.push(size)
    size += section.length
  }
  const file = new Uint8Array((size + 3) & ~3)
  file.set(new TextEncoder().encode(MAGIC + kind))
  const view = new DataView(file.buffer)
  view.setUint32(8, sections.length, true)
  sections.forEach((section, index) => {
    view.setUint32(12 + index * 8, starts[index] ?? 0, true)
    view.setUint32(16 + index * 8, section.length, true)
    file.set(section, starts[index])
  })
  return file
}

/** Little-endian numbers as bytes (the machines this runs on are little-endian). */
export const bytesOf = (numbers: Uint16Array | Uint32Array | Float32Array | Int16Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength)
