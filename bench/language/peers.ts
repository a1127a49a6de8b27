import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/**
 * What others offer, where it is installed. Peers are no dependencies of this repository:
 * `npm install --prefix <folder> @nlpjs/core @nlpjs/nlp @nlpjs/lang-pl`, then `PEERS=<folder> npm run bench:language`;
 * hunspell with a Polish dictionary is taken from the system.
 */
const folder = process.env['PEERS']

/** A module of NLP.js; null where it is not installed. */
export function nlpJs<Module>(name: string): Module | null {
  return peerModule(`@nlpjs/${name}`)
}

/** A module of the folder that PEERS names; null where it is not installed. */
export function peerModule<Module>(name: string): Module | null {
  if (folder === undefined) return null
  try {
    return createRequire(join(folder, 'package.json'))(name) as Module
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}

/** hunspell's answers, a line a word, in its pipe form; null where it or its Polish dictionary is not installed. */
export function askHunspell(
  words: readonly string[],
): { readonly lines: readonly string[]; readonly ms: number } | null {
  const start = performance.now()
  const { status, stdout, error } = spawnSync('hunspell', ['-a', '-i', 'UTF-8', '-d', 'pl_PL'], {
    input: words.map((word) => `^${word}\n`).join(''),
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
  })
  if (error !== undefined || status !== 0) return null
  const lines = stdout.split('\n').filter((line) => /^[*+\-&#]/.test(line))
  return { lines, ms: performance.now() - start }
}
