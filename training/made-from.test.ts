import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hasSharedData } from './data/files.ts'
import { hashOf, readNotes, TRAINED } from './made-from.ts'

const ROOT = new URL('../', import.meta.url)
const notes = readNotes()
/** What stands neither in the repository nor here. */
const isAway = (entry: string) =>
  entry.startsWith('../shared/') ? !hasSharedData() : entry.startsWith('/') && !existsSync(entry)

describe('a trained file', () => {
  it('says what it is made from, each of them', () => {
    const binary = globSync(['polish/{lexicon,models}/*.bin', 'training/models/*.bin'], { cwd: ROOT })
    const written = globSync('core/**/*-{model,weights}.ts', { cwd: ROOT }).filter((file) =>
      readFileSync(new URL(file, ROOT), 'utf8').includes('Made by `training/'),
    )
    expect([...binary, ...written].sort()).toEqual(Object.keys(TRAINED).sort())
    expect(Object.keys(notes).sort()).toEqual(Object.keys(TRAINED).sort())
  })

  it.each(Object.keys(TRAINED))('is as it was made, and no text has changed since: %s', (file) => {
    const here = (TRAINED[file]?.from ?? []).filter((entry) => !isAway(entry))
    expect(notes[file]?.made, `run node ${TRAINED[file]?.by}`).toBe(hashOf(file))
    const changed = here.filter((entry) => notes[file]?.from[entry] !== hashOf(entry))
    expect(changed, `run node ${TRAINED[file]?.by}, measure, and keep what is not worse`).toEqual([])
  })

  const away = [...new Set(Object.values(TRAINED).flatMap(({ from }) => from.filter(isAway)))]
  it.skipIf(away.length === 0)(`cannot be held here to what is not here: ${away.length} texts`, ({ skip }) =>
    skip(`absent: ${away.join(', ')}. Training data is expected in ../shared/data beside the repository.`),
  )
})
