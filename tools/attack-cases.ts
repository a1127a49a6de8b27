/** Where an attack is held off: the file and a part of the test's name; or why there is nothing to hold off yet. */
export type AttackCase = {
  readonly id: string
  readonly attack: string
} & (
  | { readonly tests: readonly (readonly [file: string, name: string])[]; readonly note?: string }
  | { readonly because: string }
)

const ACCESS = 'server/http/access.test.ts'
const FUZZ = 'server/http/fuzz.test.ts'
const THREATS = 'server/http/threats.test.ts'
const SERVER = 'server/http/server.test.ts'
const SECOND = 'server/http/second-factor.test.ts'
const STREAMS = 'server/realtime/streams.test.ts'
const FILES = 'server/http/files.test.ts'
const IDENTITY = 'server/http/identity.test.ts'
const MAIL = 'server/workflows/mail-threats.test.ts'
const READER = 'server/adapters/mail-reader/mail-reader.test.ts'
const MEDIA = 'core/conversation/media-type.test.ts'

/** The attacks that the desk, the widget, the mailbox, files and the server's strength are tested against, by group. */
export const ATTACK_CASES: readonly AttackCase[] = [
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
  { id: 'S20', attack: 'a tampered OAuth state', because: 'Nothing here signs in through OAuth.' },
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

  {
    id: 'X01',
    attack: 'hostile pages by mail',
    tests: [
      ['e2e/mail.story.ts', 'X01 shows a hundred hostile pages'],
      [READER, 'X01 X13 E14'],
    ],
  },
  {
    id: 'X02',
    attack: 'markup in names, subjects and files',
    tests: [
      [SERVER, 'what a name holds is shown as text'],
      ['server/http/activity.test.ts', 'holds no word, name or address of a customer'],
    ],
    note: 'The console draws with React, which writes text.',
  },
  {
    id: 'X03',
    attack: 'a page or program under a picture’s name',
    tests: [
      [MEDIA, 'refuses %s'],
      [FILES, 'are what they say: a program under a picture’s name'],
      [FILES, 'that are no picture are downloaded, never shown'],
    ],
  },
  {
    id: 'X04',
    attack: 'Markdown that leads to a script',
    tests: [
      ['server/portal/article-html.test.ts', 'runs nothing, whatever was typed'],
      ['widget/links.test.ts', 'never makes a link of anything but http and https'],
    ],
  },
  {
    id: 'X05',
    attack: 'a language model made to write HTML',
    tests: [
      ['server/workflows/attacks.test.ts', 'nothing of what the model was made to say gets through'],
      ['widget/links.test.ts', 'never makes a link of anything but http and https'],
    ],
  },
  {
    id: 'X06',
    attack: 'scripts in the widget’s branding',
    tests: [
      ['server/http/chat-window.test.ts', 'take nothing into the style sheet but a colour'],
      ['server/http/chat-window.test.ts', 'stand in the firm’s script, and nothing else does'],
    ],
    note: 'A firm sets one colour and chooses among given corners, sides and fonts; no pictures and no style sheets.',
  },
  {
    id: 'X07',
    attack: 'messages of a hostile page to the widget',
    because: 'The widget stands in the page itself under a shadow root and listens to no messages.',
  },
  { id: 'X08', attack: 'embedded applications', because: 'Nothing of anybody else’s is embedded.' },
  {
    id: 'X09',
    attack: 'a macro or article by a lower role',
    tests: [['server/portal/article-html.test.ts', 'runs nothing, whatever was typed']],
    note: 'Macros are text.',
  },
  {
    id: 'X10',
    attack: 'template signs in a name',
    tests: [['core/reply/fill-macro.test.ts', 'does not read what a customer put into their name as a field']],
    note: 'Macros know a fixed list of fields; whatever else stands in braces is text.',
  },
  { id: 'X11', attack: '__proto__', tests: [[FUZZ, 'refuses to have the prototype of everything changed']] },
  { id: 'X12', attack: 'lying charsets', tests: [[MAIL, 'E10 keeps and shows what is no valid text']] },
  { id: 'X13', attack: 'styles in mail', tests: [[READER, 'X01 X13 E14']] },
  {
    id: 'X14',
    attack: 'tricks in file names',
    tests: [
      [MEDIA, 'drops folders, quotes, line ends and signs that turn the reading direction'],
      [MEDIA, 'names the nameless and keeps the ending of a long name'],
    ],
  },

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
