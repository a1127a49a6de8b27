import type { AttackCase } from './attack-case.ts'

const FUZZ = 'server/http/fuzz.test.ts'
const THREATS = 'server/http/threats.test.ts'
const SERVER = 'server/http/server.test.ts'

/** Requests from another site. */
export const BROWSER_ATTACKS: readonly AttackCase[] = [
  {
    id: 'C01',
    attack: 'a write from another site',
    tests: [
      [SERVER, 'cannot write by cookie: %o'],
      [SERVER, 'cannot sign anybody in'],
      ['server/http/same-site.test.ts', 'refuses a write from origin'],
      [FUZZ, 'takes JSON and nothing else'],
    ],
  },
  {
    id: 'C02',
    attack: 'another origin that reads',
    tests: [
      [THREATS, 'C02'],
      [SERVER, 'may call the widget, without credentials'],
    ],
  },
  {
    id: 'C03',
    attack: 'a WebSocket across sites',
    because:
      'There are no WebSockets: streams are read by GET, which answers other origins with nothing they may read (C02).',
  },
  {
    id: 'C04',
    attack: 'the console in a frame',
    tests: [[SERVER, 'pages may load only our own scripts and stand in no frame']],
  },
  {
    id: 'C05',
    attack: 'a way on that leads elsewhere',
    tests: [['console/app/safe-next.test.ts', 'goes to the inbox instead of %j']],
  },
  {
    id: 'C06',
    attack: 'the widget’s key on another site',
    tests: [
      [THREATS, 'C06'],
      [SERVER, 'hold one visitor back without holding others'],
    ],
    note: 'The key is public and opens nothing but a new chat; it is no boundary.',
  },
]
