import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Restored } from '../compose-restore.ts'

const DONE = {
  pl: 'Odtworzono. Sesje są zakończone: zaloguj się. To, co miało wyjść z tamtej bazy, czeka w Ustawieniach → Zadania, które utknęły i wyjdzie dopiero, gdy je ponowisz.',
  en: 'Restored. Sessions have ended: sign in. What was about to leave that store waits in Settings → Work that got stuck and goes out only when you replay it.',
}

const FINISHED = {
  pl: 'Ta baza była już odtworzona, ale usuwanie osób z listy usunięć przerwano. Teraz jest dokończone. Z kopii nic więcej nie wczytano.',
  en: 'This store had been restored before, and erasing by the list of erasures was cut off. It is finished now. Nothing more was read from the copy.',
}

const RETENTION = {
  pl: 'Terminy przechowywania danych są takie, jak w dniu kopii. Jeśli później je skrócono, wróciło też to, co już wygasło: ustaw je na nowo w Ustawieniach → Dane osobowe.',
  en: 'How long data are kept is as it was on the day of the copy. If that was shortened since, what had had its time is back too: set it again in Settings → Personal data.',
}

const NO_LIST = {
  pl: (list: string, day: string) =>
    `Uwaga: nie znaleziono listy usunięć (${list}). Kopia jest z ${day}. Jeśli później ktoś zażądał usunięcia swoich danych, są w tej bazie znowu. Odtwórz kopię jeszcze raz do pustej bazy z --erasures i plikiem erasures.jsonl ze starego folderu danych albo usuń dane tych osób w Ustawieniach → Dane osobowe.`,
  en: (list: string, day: string) =>
    `Note: no list of erasures was found (${list}). The copy is of ${day}. If anybody asked to be erased since, their data are in this store again. Restore the copy again into an empty store with --erasures and the file erasures.jsonl of the old data folder, or erase these people in Settings → Personal data.`,
}

const ERASED = {
  pl: (people: number) => `Usunięto ponownie dane osób z listy usunięć: ${people}.`,
  en: (people: number) => `Erased again, by the list of erasures: ${people === 1 ? '1 person' : `${people} people`}.`,
}

const LEFT = {
  pl: (ids: readonly string[]) =>
    `Uwaga: rozmowy, które w kopii stoją przy usuniętej osobie, a których nie ma na liście: ${ids.length}. Zostały, bo mogą należeć do kogoś, kogo w dniu kopii połączono z tą osobą przez pomyłkę. Otwórz je (/inbox/NUMER) i rozdziel klientów:`,
  en: (ids: readonly string[]) =>
    `Note: conversations that stand under an erased person in the copy and are not on the list: ${ids.length}. They stayed, for they may be of somebody who was joined with that person by mistake when the copy was made. Open them (/inbox/NUMBER) and part the customers:`,
}

const UNREADABLE = {
  pl: (lines: number) =>
    `Uwaga: wiersze listy usunięć, których nie da się odczytać: ${lines}. Dane tych osób mogą być w bazie znowu.`,
  en: (lines: number) =>
    `Note: lines of the list of erasures that cannot be read: ${lines}. The data of these people may be in the store again.`,
}

/** What `opiekun restore` did, and what the operator is left with. */
export function restoredText(restored: Restored, locale: Locale): readonly string[] {
  const { takenAt, wasFilled, list, listed, unreadable, people, left } = restored
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(takenAt))
  return [
    (wasFilled ? FINISHED : DONE)[locale],
    listed === 0 ? NO_LIST[locale](list, day) : ERASED[locale](people),
    ...(left.length === 0 ? [] : [LEFT[locale](left), ...left.map((id) => `  ${id}`)]),
    ...(unreadable === 0 ? [] : [UNREADABLE[locale](unreadable)]),
    RETENTION[locale],
  ]
}
