import { ACCESS_ATTACKS } from './attack-cases/access.ts'
import type { AttackCase } from './attack-cases/attack-case.ts'
import { BROWSER_ATTACKS } from './attack-cases/browser.ts'
import { FILE_ATTACKS } from './attack-cases/files.ts'
import { MAIL_ATTACKS } from './attack-cases/mail.ts'
import { MARKUP_ATTACKS } from './attack-cases/markup.ts'
import { STRENGTH_ATTACKS } from './attack-cases/strength.ts'

/** The attacks that the desk, the widget, the mailbox, files and the server's strength are tested against, by group. */
export const ATTACK_CASES: readonly AttackCase[] = [
  ...ACCESS_ATTACKS,
  ...MARKUP_ATTACKS,
  ...BROWSER_ATTACKS,
  ...MAIL_ATTACKS,
  ...FILE_ATTACKS,
  ...STRENGTH_ATTACKS,
]
