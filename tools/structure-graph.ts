import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { projectFiles, ROOT } from './tracked-files.ts'

/** Folders of the second level where the first says too little. */
const OPENED = new Set(['server'])
const LEFT_OUT = /^(tools|training|bench|e2e|evals|docs)\/|\.test\.tsx?$|\/testing\//

/** Rooms of the project and who imports whom, read from the import lines themselves, as a Mermaid graph. */
export function renderStructureGraph(): string {
  const sources = projectFiles().filter((file) => /\.tsx?$/.test(file) && file.includes('/') && !LEFT_OUT.test(file))
  const arrows = new Set<string>()
  for (const file of sources) {
    for (const target of importsOf(file)) {
      const [from, to] = [roomOf(file), roomOf(target)]
      if (from !== to) arrows.add(`  ${idOf(from)} --> ${idOf(to)}`)
    }
  }
  const rooms = [...new Set(sources.map(roomOf))].sort()
  return [
    '```mermaid',
    'graph LR',
    ...rooms.map((room) => `  ${idOf(room)}["${room}"]`),
    ...[...arrows].sort(),
    '```',
  ].join('\n')
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(ROOT, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+\.tsx?)'/g)].map((match) =>
    normalize(join(dirname(file), match[1] ?? '')),
  )
}

function roomOf(file: string): string {
  const [first = '', second = '', third] = file.split('/')
  if (!OPENED.has(first)) return first
  return third === undefined ? `${first}/${second.replace(/\.tsx?$/, '')}` : `${first}/${second}`
}

function idOf(room: string): string {
  return room.replace(/[^a-z]/g, '_')
}
