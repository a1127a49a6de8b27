/** First bytes of every language file; the last character is the version of the layout. */
export const MAGIC = 'OPL1'

/**
 * The sections of a language file: MAGIC, four characters naming the kind of file, u32 count, then for each section u32 offset and
 * u32 length (little-endian, offsets divisible by four).
 * @throws a plain Error saying what to do when the bytes are not such a file of that kind.
 */
export function readSections(file: Uint8Array, kind: string): readonly Uint8Array[] {
  if (file.length < 12 || textOf(file, 0) !== MAGIC || textOf(file, 4) !== kind) {
    throw new Error(
      `These bytes are not a ${kind} file of this version. Read it from the folder polish/lexicon, or make it again with training/lexicon.`,
    )
  }
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = view.getUint32(8, true)
  if (12 + count * 8 > file.length) throw new Error(`The ${kind} file is cut short. Copy it again.`)
  return Array.from({ length: count }, (_, index) => {
    const start = view.getUint32(12 + index * 8, true)
    const end = start + view.getUint32(16 + index * 8, true)
    if (end > file.length) throw new Error(`The ${kind} file is cut short. Copy it again.`)
    return file.subarray(start, end)
  })
}

const textOf = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4))

/** The bytes as 16-bit numbers, without a copy where the platform allows one. */
export function asUint16(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice()
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 1)
}

/** The bytes as 32-bit numbers, without a copy where the platform allows one. */
export function asUint32(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >> 2)
}
