/** Run by speed.ts in a process of its own: prints how long the engine takes to be there, and how many bytes it holds. */
import { readFileSync } from 'node:fs'
import { lemmatize, openPolish, polishData } from '../../polish/polish.ts'

const held = (): number => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
const before = held()
const start = performance.now()
const data = polishData((path) => readFileSync(new URL(`../../${path}`, import.meta.url)))
const read = performance.now()
const polish = openPolish(data)
const end = performance.now()
const bytes = held() - before
if (lemmatize('Gdzie jest moja paczka?', polish).length !== 4) throw new Error('the engine does not work')
console.log(JSON.stringify({ ms: end - start, openMs: end - read, bytes }))
