import type { AttackCase } from './attack-case.ts'

const THREATS = 'server/http/threats.test.ts'
const FILES = 'server/http/files.test.ts'
const MEDIA = 'core/conversation/media-type.test.ts'

/** By what is uploaded. */
export const FILE_ATTACKS: readonly AttackCase[] = [
  {
    id: 'P01',
    attack: 'paths in file names',
    tests: [
      [MEDIA, 'drops folders, quotes, line ends and signs that turn the reading direction'],
      ['server/http/static-files.test.ts', 'gives nothing that lies outside'],
    ],
  },
  {
    id: 'P02',
    attack: 'a storage key of another firm',
    tests: [[THREATS, 'S02 S23']],
    note: 'Files stand in the store under row-level security; no caller names a key.',
  },
  {
    id: 'P03',
    attack: 'formulas in exported cells',
    because: 'Nothing is exported as a table: exports are JSON, JSON Lines, PDF and a page.',
  },
  {
    id: 'P04',
    attack: 'an export for who lost the right',
    tests: [
      [THREATS, 'P04'],
      ['server/http/erasure.test.ts', 'can be had whole'],
    ],
  },
  {
    id: 'P05',
    attack: 'pixel floods, uploads that break off',
    tests: [[FILES, 'are what they say: a program under a picture’s name']],
    note: 'No picture is ever decoded here, and an upload has no temporary file.',
  },
  { id: 'P06', attack: 'signs of the header in a file’s name', tests: [[THREATS, 'P06']] },
]
