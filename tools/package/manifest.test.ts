import { describe, expect, it } from 'vitest'
import { dependenciesOf, renderManifest } from './manifest.ts'

const workspaces = [
  { name: 'server', dependencies: { fastify: '5.12.8', '@fastify/static': '10.1.11', kysely: '0.29.9' } },
  { name: 'core', dependencies: { marked: '18.2.1' } },
]

describe('dependenciesOf', () => {
  it('names what the code imports, once, by package and not by file', () => {
    const sources = [
      `import fastify from 'fastify'\nimport { Migrator } from 'kysely/migration'\nimport './near.js'`,
      `export { marked } from 'marked'\nimport { readFile } from 'node:fs/promises'\nawait import('@fastify/static')`,
    ]
    expect(dependenciesOf(sources, workspaces)).toEqual({
      '@fastify/static': '10.1.11',
      fastify: '5.12.8',
      kysely: '0.29.9',
      marked: '18.2.1',
    })
  })
  it('takes no text for an import', () => {
    expect(dependenciesOf([`const said = "weź to from 'sklep'"`], workspaces)).toEqual({})
  })
  it('refuses what no workspace depends on', () => {
    expect(() => dependenciesOf([`import x from 'left-pad'`], workspaces)).toThrow('"left-pad" is imported')
  })
})

describe('renderManifest', () => {
  it('puts the name first and the dependencies last', () => {
    const text = renderManifest({
      name: 'opiekun',
      version: '1.2.3',
      description: 'x',
      license: 'Apache-2.0',
      dependencies: { pg: '8' },
      more: { bin: { opiekun: 'server/bin/opiekun.js' } },
    })
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      'name',
      'version',
      'description',
      'license',
      'type',
      'bin',
      'dependencies',
    ])
  })
})
