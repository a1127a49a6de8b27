import { readFileSync } from 'node:fs'
import { openPolish, type Polish } from '../polish.ts'

const read = (name: string): Uint8Array => readFileSync(new URL(`../lexicon/${name}`, import.meta.url))

/** The engine over the shipped language files, for everybody's tests. */
export const polish: Polish = openPolish({ lexicon: read('lexicon.bin') })
