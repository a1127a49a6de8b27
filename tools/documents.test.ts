import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedDocs } from './generated-docs.ts'
import { GLOSSARY } from './glossary.ts'
import { projectFiles, ROOT } from './tracked-files.ts'

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const files = projectFiles()
const sources = files.filter((file) => /\.(ts|tsx|mjs|js)$/.test(file))

describe('generated documents', () => {
  it.each(Object.keys(generatedDocs()))('%s is what its source says (else: node tools/write-docs.ts)', (file) => {
    expect(read(file)).toBe(generatedDocs()[file])
  })
})

describe('names', () => {
  const NAMELESS = /(?<![a-z])(?:[A-Za-z]*(?:Manager|Service|Helper|Util|Utils|Common))\b/
  const FILES_NAMELESS =
    /(^|\/)index\.tsx?$|(^|[/-])(manager|service|helper|helpers|util|utils|common|misc)(\.test)?\.tsx?$/

  it('no file is called after nothing in particular', () => {
    expect(files.filter((file) => FILES_NAMELESS.test(file))).toEqual([])
  })

  it('no class, interface or type is called after nothing in particular', () => {
    const declared = sources.flatMap((file) => {
      const names = [...read(file).matchAll(/^(?:export )?(?:abstract )?(?:class|interface|type) (\w+)/gm)].map(
        (match) => match[1] ?? '',
      )
      return names.filter((name) => NAMELESS.test(name) || /^I[A-Z][a-z]/.test(name)).map((name) => `${file}: ${name}`)
    })
    expect(declared).toEqual([])
  })

  it('finds what it looks for', () => {
    expect(NAMELESS.test('ConversationManager')).toBe(true)
    expect(NAMELESS.test('Conversation')).toBe(false)
    expect(FILES_NAMELESS.test('core/guard/text-utils.ts')).toBe(true)
  })

  it('the glossary has each word once', () => {
    const words = GLOSSARY.map(({ word }) => word)
    expect(words.length).toBe(new Set(words).size)
  })
})

describe('links between documents', () => {
  it('lead somewhere', () => {
    const missing = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)]
          .map((match) => join(file, '..', match[1] ?? ''))
          .filter(
            (target) => !files.some((known) => known === target || known.startsWith(`${target.replace(/\/$/, '')}/`)),
          )
          .map((target) => `${file} → ${target}`),
      )
    expect(missing).toEqual([])
  })

  it('and so do the documents that comments name', () => {
    const dangling = sources.flatMap((file) =>
      [...read(file).matchAll(/(?<![\w./])docs\/[\w/-]+\.md/g)]
        .map(([named]) => named)
        .filter((named) => !files.includes(named))
        .map((named) => `${file} → ${named}`),
    )
    expect(dangling).toEqual([])
  })
})

describe('ARCHITECTURE.md', () => {
  it('names every stage of core', () => {
    const named = read('ARCHITECTURE.md')
    const stages = new Set(files.flatMap((file) => /^core\/([^/]+)\//.exec(file)?.[1] ?? []))
    expect([...stages].filter((stage) => !named.includes(`\`core/${stage}/\``))).toEqual([])
  })
})
