import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const here = (file: string) => new URL(file, import.meta.url)

/** Each example line `call // result` becomes a line of output beside what README.md promises. */
it('gives in every example of README.md what stands beside it', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync(here('README.md'), 'utf8')) ?? []
  const examples = [...code.matchAll(/^(?!const )([a-z].*) \/\/ (.*)$/gim)]
  expect(examples).toHaveLength(4)
  const program = code.replace(/^(?!const )([a-z].*) \/\/ (.*)$/gim, 'shown.push([$1, $2])')
  const run = `const shown = []\n${program}\nconsole.log(JSON.stringify(shown))`
  const output = execFileSync('node', ['--input-type=module', '--eval', run], { cwd: here('.'), encoding: 'utf8' })
  for (const [given, promised] of JSON.parse(output) as [unknown, unknown][]) expect(given).toEqual(promised)
})
