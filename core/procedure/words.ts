import type { Locale } from '../vocabulary/vocabulary.ts'

type Worded = Readonly<Record<Locale, string>>

/** Stands between the answer to another question and the one that still waits. */
export const BACK_TO: Worded = { pl: 'Wracając do sprawy:', en: 'Coming back to your matter:' }

/** The order's address has to be shown to be the customer's before anything is told. */
export const CODE_ASKED: Worded = {
  pl: 'Na podany e-mail właśnie poszedł sześciocyfrowy kod. Jaki to kod? To potwierdzi, że zamówienie jest Twoje.',
  en: 'A code of six digits has just gone to the e-mail address given. What is the code? It confirms that the order is yours.',
}
export const CODE_WRONG: Worded = {
  pl: 'Ten kod się nie zgadza. Jaki kod przyszedł w najnowszym mailu?',
  en: 'This code is not right. Which code came in the latest e-mail?',
}

/** Before the handover, where an answer could not be read twice. */
export const UNREAD: Worded = {
  pl: 'Żeby nie pytać drugi raz o to samo, przekażę konsultantowi wszystko, co już wiem.',
  en: 'I will not ask the same thing again: a consultant will get everything that I know so far.',
}

/** Before the handover, where the talk went elsewhere. */
export const LEFT: Worded = {
  pl: 'Pojawiło się kilka różnych pytań, więc lepiej zajmie się tym człowiek.',
  en: 'Several different questions came up, so a person will deal with this better.',
}

/** Said wherever files came with the message, so that nobody sends them twice. */
export const FILES_CAME: Readonly<Record<'picture' | 'pictures' | 'file' | 'files', Worded>> = {
  picture: { pl: 'Zdjęcie doszło, dziękuję.', en: 'The picture has arrived, thank you.' },
  pictures: { pl: 'Zdjęcia doszły, dziękuję.', en: 'The pictures have arrived, thank you.' },
  file: { pl: 'Plik doszedł, dziękuję.', en: 'The file has arrived, thank you.' },
  files: { pl: 'Pliki doszły, dziękuję.', en: 'The files have arrived, thank you.' },
}
