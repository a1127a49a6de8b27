import type { AttackCase } from './attack-case.ts'

const MAIL = 'server/workflows/mail-threats.test.ts'
const READER = 'server/adapters/mail-reader/mail-reader.test.ts'

/** By letter. */
export const MAIL_ATTACKS: readonly AttackCase[] = [
  { id: 'E01', attack: 'a stranger names the victim’s mails', tests: [[MAIL, 'E01']] },
  { id: 'E02', attack: 'a mail in a colleague’s name', tests: [[MAIL, 'E02']] },
  { id: 'E03', attack: 'the attacker in copy', tests: [[MAIL, 'E03']] },
  {
    id: 'E04',
    attack: 'guessed reply addresses',
    tests: [[MAIL, 'E04']],
    note: 'There is no reply address with a part of its own: threads are known by Message-IDs of 244 random bits (ADR 22).',
  },
  { id: 'E05', attack: 'line ends in names and subjects', tests: [[MAIL, 'E05']] },
  {
    id: 'E06',
    attack: 'mail loops',
    tests: [
      [MAIL, 'E06 loops'],
      [MAIL, 'stop after one answer to a machine that says the same each time'],
    ],
  },
  {
    id: 'E07',
    attack: 'a form with the victim’s address',
    tests: [['server/workflows/mail-sending.test.ts', 'E07 a contact form']],
  },
  { id: 'E08', attack: 'MIME bombs', tests: [[READER, 'E08 E09 E10']] },
  { id: 'E09', attack: 'patterns that take hours', tests: [[READER, 'E08 E09 E10']] },
  {
    id: 'E10',
    attack: 'bytes that are no text',
    tests: [
      [MAIL, 'E10'],
      [READER, 'E08 E09 E10'],
    ],
  },
  { id: 'E11', attack: 'packed bombs', tests: [[MAIL, 'E11']] },
  { id: 'E12', attack: 'the same mail twice', tests: [[MAIL, 'E12 the same mail']] },
  { id: 'E13', attack: 'erased, and still on the mail server', tests: [[MAIL, 'E13']] },
  {
    id: 'E14',
    attack: 'pictures that tell who reads',
    tests: [
      [READER, 'X01 X13 E14'],
      ['e2e/mail.story.ts', 'X01 shows a hundred hostile pages'],
    ],
  },
  { id: 'E15', attack: 'a known customer’s address, not vouched for', tests: [[MAIL, 'E15']] },
  {
    id: 'E16',
    attack: 'the mail server away for a day',
    tests: [['server/http/mail-channel.slow.test.ts', 'E16 R07']],
  },
]
