/** What an npm package says of itself, made from what the repository says and from what the package's code imports. */

export interface WorkspaceManifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
}

interface Described {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  /** Name → version of everything the code may ask for. */
  readonly dependencies: Readonly<Record<string, string>>
  /** Whatever else belongs to this one package: bin, exports, engines. */
  readonly more: Readonly<Record<string, unknown>>
}

/** The text of a package.json. */
export function renderManifest({ more, dependencies, ...head }: Described): string {
  return `${JSON.stringify({ ...head, type: 'module', ...more, dependencies }, null, 2)}\n`
}

/**
 * The packages that these files of JavaScript import, with the versions that the workspaces name.
 * @throws {Error} naming a package that is imported and stands in no workspace's dependencies.
 */
export function dependenciesOf(
  sources: readonly string[],
  workspaces: readonly WorkspaceManifest[],
): Record<string, string> {
  const versions = new Map(workspaces.flatMap(({ dependencies }) => Object.entries(dependencies ?? {})))
  const named = new Set(sources.flatMap(importedPackages))
  return Object.fromEntries(
    [...named].sort().map((name) => {
      const version = versions.get(name)
      if (version === undefined) throw new Error(`"${name}" is imported, but no workspace depends on it`)
      return [name, version]
    }),
  )
}

/** Statements begin a line in what tsc writes, so that a name inside a text is not taken for an import. */
const IMPORT =
  /^(?:import|export)\b[^'"\n]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

function importedPackages(source: string): readonly string[] {
  return [...source.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )
}
