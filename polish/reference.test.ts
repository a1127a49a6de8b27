import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as door from './polish.ts'

const reference = readFileSync(new URL('REFERENCE.md', import.meta.url), 'utf8')
const EXAMPLE = /^(engine\.|words\()(.*) \/\/ (.*)$/gm

it('tells of every function of the door, and of nothing else', () => {
  const told = [...reference.matchAll(/^### (.*)$/gm)].flatMap(([, heading = '']) =>
    [...heading.matchAll(/(?:^|, )(\w+)\(/g)].map(([, name]) => name ?? ''),
  )
  const functions = Object.entries(door).flatMap(([name, value]) => (typeof value === 'function' ? name : []))
  expect(told.toSorted()).toEqual(functions.toSorted())
})

/** The blocks run one after the other in one program; each line `call // result` must give what is promised. */
it('gives in every example what stands beside it', () => {
  const code = [...reference.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n')
  expect([...code.matchAll(EXAMPLE)].length).toBeGreaterThan(30)
  const program = code.replace(EXAMPLE, 'shown.push([$1$2, $3])')
  const run = `const shown = []\n${program}\nconsole.log(JSON.stringify(shown))`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', run], {
    cwd: new URL('.', import.meta.url),
    encoding: 'utf8',
  })
  for (const [given, promised] of JSON.parse(output) as [unknown, unknown][]) expect(given).toEqual(promised)
})
