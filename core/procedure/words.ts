import type { Locale } from '../vocabulary/vocabulary.ts'

type Worded = Readonly<Record<Locale, string>>

/** Stands between the answer to another question and the one that still waits. */
export const BACK_TO: Worded = { pl: 'Wracając do sprawy:', en: 'Coming back to your matter:' }

/** Before the handover, where an answer could not be read twice. */
export const UNREAD: Worded = {
  pl: 'Nie chcę przepytywać w kółko. Wszystko, co już wiem, dostanie konsultant.',
  en: 'I do not want to keep asking. A consultant will get everything that I know so far.',
}

/** Before the handover, where the talk went elsewhere. */
export const LEFT: Worded = {
  pl: 'Pojawiło się kilka różnych pytań, więc lepiej zajmie się tym człowiek.',
  en: 'Several different questions came up, so a person will deal with this better.',
}

export const HANDS_OVER: Worded = {
  pl: 'Przekazuję rozmowę konsultantowi. Zna już całą historię, nie trzeba jej powtarzać.',
  en: 'I am passing this conversation to a consultant, who can see all of it. You do not need to repeat anything.',
}
