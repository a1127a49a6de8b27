import { expect, it } from 'vitest'
import { formatSize } from './format-size.ts'

it('sizes of files are said in the unit people know', () => {
  expect(formatSize(12, 'pl')).toBe('1 kB')
  expect(formatSize(340_400, 'pl')).toBe('340 kB')
  expect(formatSize(2_430_000, 'pl')).toBe('2,4 MB')
  expect(formatSize(2_430_000, 'en')).toBe('2.4 MB')
})
