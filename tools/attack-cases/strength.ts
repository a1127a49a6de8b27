import type { AttackCase } from './attack-case.ts'

const FUZZ = 'server/http/fuzz.test.ts'
const THREATS = 'server/http/threats.test.ts'
const SERVER = 'server/http/server.test.ts'
const FILES = 'server/http/files.test.ts'

/** By sheer amount. */
export const STRENGTH_ATTACKS: readonly AttackCase[] = [
  {
    id: 'D01',
    attack: 'a thousand messages a second',
    tests: [
      [SERVER, 'hold one visitor back without holding others'],
      ['server/http/token-bucket.test.ts', 'keeps callers apart'],
    ],
  },
  {
    id: 'D02',
    attack: 'ten thousand new conversations',
    tests: [['server/http/token-bucket.test.ts', 'never lets more through than burst plus one a period']],
    note: 'Limited per address; conversations without a word stand in no view. A network of many addresses is the proxy’s to hold off.',
  },
  {
    id: 'D03',
    attack: 'slow and endless requests',
    tests: [[FUZZ, 'refuses a body that is too large before reading it']],
    note: 'A request has 30 seconds to arrive whole. There are no WebSocket frames.',
  },
  {
    id: 'D04',
    attack: 'patterns that take hours in settings',
    tests: [['core/guard/own/own.test.ts', 'is found in a text made to delay it, whatever its gaps']],
    note: 'Rules of a firm hold words and gaps, which are compared and not run.',
  },
  {
    id: 'D05',
    attack: 'nonsense to every route',
    tests: [
      [FUZZ, 'is never broken by what stands in a body'],
      [FUZZ, 'is never broken by what stands in its address'],
    ],
  },
  {
    id: 'D06',
    attack: 'dear questions to the language model',
    tests: [
      ['server/workflows/write-answer.test.ts', 'is asked no more than the budget says, for one customer and for all'],
    ],
    note: 'Budgets a customer and a firm; beyond them a person answers.',
  },
  { id: 'D07', attack: 'a billion rows, please', tests: [[THREATS, 'D07']] },
  {
    id: 'D08',
    attack: 'floods of files',
    tests: [
      [FILES, 'are what they say: a program under a picture’s name'],
      [SERVER, 'hold one visitor back without holding others'],
    ],
  },
]
