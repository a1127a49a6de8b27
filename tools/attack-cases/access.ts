import type { AttackCase } from './attack-case.ts'

const ACCESS = 'server/http/access.test.ts'
const FUZZ = 'server/http/fuzz.test.ts'
const THREATS = 'server/http/threats.test.ts'
const SERVER = 'server/http/server.test.ts'
const SECOND = 'server/http/second-factor.test.ts'
const STREAMS = 'server/realtime/streams.test.ts'
const FILES = 'server/http/files.test.ts'
const IDENTITY = 'server/http/identity.test.ts'
const CONNECTING = 'server/workflows/connect-mailbox.test.ts'

/** Who gets in, and to what. */
export const ACCESS_ATTACKS: readonly AttackCase[] = [
  {
    id: 'S01',
    attack: 'every route with another firm’s ids',
    tests: [
      [ACCESS, 'another firm gets the same for what is ours'],
      [ACCESS, 'says nothing of another firm'],
      ['server/adapters/store-sql/testing/tenancy-suite.ts', 'lets no firm change, delete or make a row of another'],
    ],
  },
  { id: 'S02', attack: 'own parent, foreign child', tests: [[THREATS, 'S02 S23']] },
  { id: 'S03', attack: 'foreign reference in the body', tests: [[THREATS, 'S03']] },
  {
    id: 'S04',
    attack: 'an attachment of somebody else’s sent on',
    tests: [
      [THREATS, 'S04'],
      [FILES, 'belong to who uploaded them: nobody sends another’s, and none twice'],
    ],
  },
  {
    id: 'S05',
    attack: 'fields the form does not have',
    tests: [
      [FUZZ, 'refuses a field that nobody knows'],
      [FUZZ, 'refuses to have the prototype of everything changed'],
    ],
  },
  {
    id: 'S06',
    attack: 'let out, and still inside',
    tests: [
      [STREAMS, 'ends within seconds for whoever was let out'],
      [SERVER, 'a role that changes holds at once'],
    ],
  },
  {
    id: 'S07',
    attack: 'a reader writes through the stream',
    tests: [[ACCESS, 'a role too low gets the same']],
    note: 'Streams only tell; every write is a route with its role.',
  },
  {
    id: 'S08',
    attack: 'another firm’s stream, or all of them',
    tests: [
      [STREAMS, 'opens to nobody else'],
      [STREAMS, 'says where to look, and only within the firm'],
    ],
  },
  {
    id: 'S09',
    attack: 'forged visitor tokens, guessed ids',
    tests: [
      [ACCESS, 'a forged credential is none'],
      [STREAMS, 'opens to nobody else'],
    ],
  },
  {
    id: 'S10',
    attack: 'somebody else’s identity without a signature',
    tests: [
      [IDENTITY, 'is known again once the shop’s server signs it, and only then'],
      [IDENTITY, 'is nobody in particular while the firm has no secret'],
      ['server/adapters/identity-hmac/prove-identity.test.ts', 'is not taken: %s'],
    ],
  },
  {
    id: 'S11',
    attack: 'two people, one browser',
    tests: [['widget/storage-key.test.ts', 'keeps the conversations of two people in one browser apart']],
  },
  {
    id: 'S12',
    attack: 'an existing customer’s address typed in',
    tests: [
      [IDENTITY, 'is known again once the shop’s server signs it, and only then'],
      [IDENTITY, 'is proposed with reasons, brought together by a person and parted again, never by itself'],
    ],
  },
  {
    id: 'S13',
    attack: 'single sign-on with an unverified address',
    because: 'There is no single sign-on, and no header signs anybody in.',
  },
  {
    id: 'S14',
    attack: 'an invitation twice, late, or of another firm',
    tests: [
      [SERVER, 'an invitation works once, and the person gets in with the invited role'],
      ['server/http/renew-link.test.ts', 'a lost invitation is made anew'],
    ],
  },
  {
    id: 'S15',
    attack: 'reset: who is known, poisoned host',
    tests: [
      [SERVER, 'asking for a reset answers the same whether or not somebody has the address'],
      [THREATS, 'S15'],
    ],
  },
  {
    id: 'S16',
    attack: 'the session before signing in is the one after',
    tests: [
      [THREATS, 'S16'],
      [SERVER, 'makes a new session each time, and signing out ends it'],
      [SECOND, 'is asked for at sign-in once it is set up, and works once'],
    ],
  },
  {
    id: 'S17',
    attack: 'two hundred wrong passwords, one of a megabyte',
    tests: [
      [SERVER, 'slows guessing of one account down, and lets others in meanwhile'],
      ['server/http/token-bucket.test.ts', 'never locks anybody out for good'],
      [THREATS, 'S17'],
    ],
  },
  {
    id: 'S18',
    attack: 'fifty codes at once',
    tests: [[SECOND, 'is looked at five times of fifty, however many come at once']],
  },
  {
    id: 'S19',
    attack: 'a token through another door',
    tests: [
      [THREATS, 'S19'],
      [ACCESS, 'an API token reaches no further than its scope'],
    ],
  },
  {
    id: 'S20',
    attack: 'a tampered OAuth state',
    tests: [
      [CONNECTING, 'S20 refuses a state that is forged in any of its parts'],
      [CONNECTING, 'S20 refuses it to another session and to another firm'],
      [CONNECTING, 'S20 refuses it a second time'],
      [CONNECTING, 'S20 refuses it after a quarter of an hour'],
    ],
  },
  {
    id: 'S21',
    attack: 'secrets in the widget’s configuration',
    tests: [
      [SERVER, 'public widget configuration holds what a visitor needs and nothing more'],
      ['server/http/chat-window.test.ts', 'stand in the firm’s script, and nothing else does'],
    ],
  },
  {
    id: 'S22',
    attack: 'the stored password sent to another server',
    tests: [
      ['server/http/mail-channel.slow.test.ts', 'S22'],
      [CONNECTING, 'S22'],
      ['server/http/language-model.test.ts', 'send the stored key to no other server'],
    ],
  },
  {
    id: 'S23',
    attack: 'a file by a changed address',
    tests: [
      [THREATS, 'S02 S23'],
      [FILES, 'of a note, of a held reply, or sent by nobody stay with the firm'],
    ],
  },
]
