import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

/**
 * A rule that cannot fail is no rule: each is shown a file that breaks it.
 * The planted tree repeats only the folders, so that the real one is never touched.
 */
const root = join(import.meta.dirname, '..')
const planted = mkdtempSync(join(tmpdir(), 'planted-imports-'))
const run = promisify(execFile)

interface Report {
  readonly summary: {
    readonly totalCruised: number
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string }[]
  }
}

async function cruise(cwd: string, ...folders: readonly string[]): Promise<Report['summary']> {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs')
  const { stdout } = await run(
    process.execPath,
    [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', ...folders],
    {
      cwd,
      maxBuffer: 256 * 1024 * 1024,
    },
  ).catch((failed: { readonly stdout: string }) => failed)
  return (JSON.parse(stdout) as Report).summary
}

function plant(files: Readonly<Record<string, string>>): void {
  rmSync(planted, { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(planted, path)), { recursive: true })
    writeFileSync(join(planted, path), text)
  }
}

const use = (path: string) => `import { x } from '${path}'\nexport const y = x\n`
const X = 'export const x = 1\n'

const VIOLATIONS: readonly {
  readonly rule: string
  readonly from: string
  readonly files: Readonly<Record<string, string>>
}[] = [
  {
    rule: 'no-cycles',
    from: 'core/guard/a.ts',
    files: {
      'core/guard/a.ts': "import type { B } from './b.ts'\nexport type A = B\n",
      'core/guard/b.ts': "import type { A } from './a.ts'\nexport type B = A\n",
    },
  },
  {
    rule: 'reply-looks-ahead',
    from: 'core/reply/reply.ts',
    files: { 'core/reply/reply.ts': use('../guard/guard.ts'), 'core/guard/guard.ts': X },
  },
  {
    rule: 'known-stage',
    from: 'core/guard/guard.ts',
    files: { 'core/guard/guard.ts': use('../misc/misc.ts'), 'core/misc/misc.ts': X },
  },
  {
    rule: 'through-the-door',
    from: 'core/guard/guard.ts',
    files: { 'core/guard/guard.ts': use('../reply/inner.ts'), 'core/reply/inner.ts': X },
  },
  {
    rule: 'through-the-door-from-outside',
    from: 'server/workflows/w.ts',
    files: { 'server/workflows/w.ts': use('../../core/reply/inner.ts'), 'core/reply/inner.ts': X },
  },
  {
    rule: 'through-the-door-of-polish',
    from: 'core/guard/guard.ts',
    files: { 'core/guard/guard.ts': use('../../polish/facts/facts.ts'), 'polish/facts/facts.ts': X },
  },
  {
    rule: 'polish-stands-alone',
    from: 'polish/polish.ts',
    files: { 'polish/polish.ts': use('../core/guard/guard.ts'), 'core/guard/guard.ts': X },
  },
  {
    rule: 'core-is-pure',
    from: 'core/guard/guard.ts',
    files: { 'core/guard/guard.ts': "import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n" },
  },
  {
    rule: 'contract-knows-words-only',
    from: 'contract/http/a.ts',
    files: { 'contract/http/a.ts': use('../../core/guard/guard.ts'), 'core/guard/guard.ts': X },
  },
  {
    rule: 'ports-are-interfaces',
    from: 'server/ports/p.ts',
    files: { 'server/ports/p.ts': use('../workflows/w.ts'), 'server/workflows/w.ts': X },
  },
  {
    rule: 'workflows-use-ports',
    from: 'server/workflows/w.ts',
    files: { 'server/workflows/w.ts': use('../http/h.ts'), 'server/http/h.ts': X },
  },
  {
    rule: 'adapters-stand-alone',
    from: 'server/adapters/one/a.ts',
    files: { 'server/adapters/one/a.ts': use('../two/b.ts'), 'server/adapters/two/b.ts': X },
  },
  {
    rule: 'only-compose-builds',
    from: 'server/http/h.ts',
    files: { 'server/http/h.ts': use('../adapters/one/a.ts'), 'server/adapters/one/a.ts': X },
  },
  {
    rule: 'browser-sees-contract-only',
    from: 'console/inbox/i.ts',
    files: { 'console/inbox/i.ts': use('../../core/guard/guard.ts'), 'core/guard/guard.ts': X },
  },
  {
    rule: 'screens-stand-alone',
    from: 'console/inbox/i.ts',
    files: { 'console/inbox/i.ts': use('../ledger/l.ts'), 'console/ledger/l.ts': X },
  },
]

describe('import rules', () => {
  afterAll(() => rmSync(planted, { recursive: true, force: true }))

  it.each(VIOLATIONS)('$rule is refused', async ({ rule, from, files }) => {
    plant(files)
    const { violations } = await cruise(planted, '.')
    expect(violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }))).toContainEqual({
      rule,
      from,
    })
  })

  it('sees the whole project: with a parser missing the cruiser would see nothing and be content', async () => {
    const { totalCruised, violations } = await cruise(root, 'polish', 'core', 'contract', 'server', 'widget')
    expect(totalCruised).toBeGreaterThan(100)
    expect(violations.map((violation) => `${violation.rule.name}: ${violation.from}`)).toEqual([])
  })
})
