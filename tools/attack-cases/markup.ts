import type { AttackCase } from './attack-case.ts'

const FUZZ = 'server/http/fuzz.test.ts'
const SERVER = 'server/http/server.test.ts'
const FILES = 'server/http/files.test.ts'
const MAIL = 'server/workflows/mail-threats.test.ts'
const READER = 'server/adapters/mail-reader/mail-reader.test.ts'
const MEDIA = 'core/conversation/media-type.test.ts'

/** What is shown of what strangers wrote. */
export const MARKUP_ATTACKS: readonly AttackCase[] = [
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
]
