/**
 * The two npm packages in dist/: `opiekun` (the whole product as JavaScript, laid out as the repository is) and `@opiekun/polish`
 * (the language engine alone). `npm pack` of either folder gives what npm installs.
 */
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../run.ts'
import { dependenciesOf, renderManifest, type WorkspaceManifest } from './manifest.ts'

const ROOT = join(import.meta.dirname, '../..')
const TARGETS = { opiekun: join(ROOT, 'dist/opiekun'), polish: join(ROOT, 'dist/polish') }

/** What the code reads besides code, and what a reader looks for. Paths as in the repository. */
const LANGUAGE_FILES = ['lexicon/*.{bin,md}', 'models/*.{bin,md}']
const PRODUCT_FILES = [
  ...LANGUAGE_FILES.map((pattern) => `polish/${pattern}`),
  'training/models/*.{bin,json}',
  'training/MODEL.md',
  'server/bin/opiekun.js',
  'server/demo/{articles,scenarios}/*',
  'server/demo/*.txt',
  'server/adapters/pdf-pdfkit/fonts/*',
  'console/dist/**/*.*',
  'widget/dist/widget.js*',
  'docs/reference/*.md',
  'README.md',
  'README.pl.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
]

interface RootManifest extends WorkspaceManifest {
  readonly version: string
  readonly license: string
  readonly description: string
  readonly optionalDependencies: Readonly<Record<string, string>>
  readonly engines: Readonly<Record<string, string>>
}

/** Leaves both packages in dist/, from the sources as they stand and the console and widget as built last. */
export async function buildPackages(): Promise<void> {
  rmSync(join(ROOT, 'dist'), { recursive: true, force: true })
  await run('package opiekun', 'tsc', '-p', 'tools/package/tsconfig.opiekun.json')
  await run('package @opiekun/polish', 'tsc', '-p', 'tools/package/tsconfig.polish.json')
  const { version, license, description, optionalDependencies, engines } = read<RootManifest>('package.json')
  const workspaces = ['polish', 'core', 'contract', 'server'].map((name) =>
    read<WorkspaceManifest>(`${name}/package.json`),
  )
  // Before the browser's files join them: those bring their packages inside.
  const needed = (folder: string) => dependenciesOf(javaScriptOf(folder), workspaces)
  write(TARGETS.opiekun, {
    name: 'opiekun',
    version,
    description,
    license,
    dependencies: needed(TARGETS.opiekun),
    more: { bin: { opiekun: 'server/bin/opiekun.js' }, engines, optionalDependencies },
  })
  write(TARGETS.polish, {
    name: '@opiekun/polish',
    version,
    description: 'Polish language engine: morphology, names, diacritics, spelling, facts, personal data, readability',
    license,
    dependencies: needed(TARGETS.polish),
    more: {
      exports: { types: './polish.d.ts', default: './polish.js' },
      engines: { node: '>=22' },
      publishConfig: { access: 'public' },
    },
  })
  copy(PRODUCT_FILES, ROOT, TARGETS.opiekun)
  copy([...LANGUAGE_FILES, 'README.md', 'REFERENCE.md'], join(ROOT, 'polish'), TARGETS.polish)
  copy(['LICENSE'], ROOT, TARGETS.polish)
}

function copy(patterns: readonly string[], from: string, to: string): void {
  for (const path of globSync([...patterns], { cwd: from })) cpSync(join(from, path), join(to, path))
}

function javaScriptOf(folder: string): readonly string[] {
  return globSync('**/*.js', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'))
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T
}

function write(folder: string, described: Parameters<typeof renderManifest>[0]): void {
  writeFileSync(join(folder, 'package.json'), renderManifest(described))
}
