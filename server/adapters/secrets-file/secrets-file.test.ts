import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import { Failure } from '../../ports/failure.ts'
import { fileSecrets } from './secrets-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const KUBKI = 'kubki' as WorkspaceId
const ROWERY = 'rowery' as WorkspaceId

describe('secrets', () => {
  it('come back for the firm they were sealed for, after a restart too', () => {
    const sealed = fileSecrets(folder).seal(KUBKI, 'sk-zażółć')
    expect(sealed).not.toContain('sk-')
    expect(fileSecrets(folder).open(KUBKI, sealed)).toBe('sk-zażółć')
  })

  it('do not open for another firm, under another key, or changed by one character', () => {
    const secrets = fileSecrets(folder)
    const sealed = secrets.seal(KUBKI, 'sk-1')
    const changed = sealed.slice(0, 20) + (sealed[20] === 'A' ? 'B' : 'A') + sealed.slice(21)
    const other = fileSecrets(join(folder, 'inna'))
    for (const attempt of [
      () => secrets.open(ROWERY, sealed),
      () => other.open(KUBKI, sealed),
      () => secrets.open(KUBKI, changed),
      () => secrets.open(KUBKI, ''),
    ])
      expect(attempt).toThrow(Failure)
  })

  it('look different each time, and the key is nobody else’s to read', () => {
    const secrets = fileSecrets(folder)
    expect(secrets.seal(KUBKI, 'sk-1')).not.toBe(secrets.seal(KUBKI, 'sk-1'))
    expect(statSync(join(folder, 'secrets.key')).mode & 0o077).toBe(0)
    expect(readFileSync(join(folder, 'secrets.key'))).toHaveLength(32)
  })
})
