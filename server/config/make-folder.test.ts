import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makeFolder } from './make-folder.ts'

it('makes a folder with those above it, for its owner only, and leaves one that is there', () => {
  const root = mkdtempSync(join(tmpdir(), 'opiekun-folder-'))
  try {
    makeFolder(join(root, 'a/b'))
    makeFolder(join(root, 'a/b'))
    expect(statSync(join(root, 'a/b')).mode & 0o777).toBe(0o700)
  } finally {
    rmSync(root, { recursive: true })
  }
})

it.skipIf(!existsSync('/proc/self'))('gives up where the system takes no folders', () => {
  expect(() => makeFolder('/proc/opiekun/data')).toThrow('ENOENT')
})
