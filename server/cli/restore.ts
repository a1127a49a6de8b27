import { existsSync } from 'node:fs'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import { type Restored, restoreInto } from '../compose-restore.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { withSettings } from './with-store.ts'

const DONE = {
  pl: 'Odtworzono. Sesje są zakończone: zaloguj się. To, co miało wyjść z tamtej bazy, czeka w Ustawieniach → Zadania, które utknęły i wyjdzie dopiero, gdy je ponowisz.',
  en: 'Restored. Sessions have ended: sign in. What was about to leave that store waits in Settings → Work that got stuck and goes out only when you replay it.',
}

const FINISHED = {
  pl: 'Ta baza była już odtworzona, ale usuwanie osób z listy usunięć przerwano. Teraz jest dokończone. Z kopii nic więcej nie wczytano.',
  en: 'This store had been restored before, and erasing by the list of erasures was cut off. It is finished now. Nothing more was read from the copy.',
}

const NO_LIST = {
  pl: (day: string) =>
    `Uwaga: nie ma listy usunięć. Kopia jest z ${day}. Jeśli później ktoś kazał usunąć swoje dane, są w tej bazie znowu. Odtwórz kopię jeszcze raz do pustej bazy z --erasures i plikiem erasures.jsonl ze starego folderu danych albo usuń te osoby w Ustawieniach → Dane osobowe.`,
  en: (day: string) =>
    `Mind: there is no list of erasures. The copy is of ${day}. If anybody asked to be erased since, their data are in this store again. Restore the copy again into an empty store with --erasures and the file erasures.jsonl of the old data folder, or erase these people in Settings → Personal data.`,
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
    `Mind: lines of the list of erasures that cannot be read: ${lines}. The data of these people may be in the store again.`,
}

export const command: Command = {
  summary: {
    pl: 'odtwarza wszystko z kopii do pustej bazy',
    en: 'restores everything from a copy into an empty store',
  },
  usage: {
    pl: `Użycie: opiekun restore PLIK [--erasures LISTA]… [--lang pl|en]

Baza, do której odtwarzasz (OPIEKUN_DATA albo OPIEKUN_DATABASE_URL), musi być pusta; niczego nie nadpisuje.
Tak samo przenosi się firmę z bazy wbudowanej do PostgreSQL. Poczta z kopii nie wychodzi sama drugi raz.

Kto po zrobieniu kopii kazał usunąć swoje dane, zostaje usunięty ponownie: z listy erasures.jsonl w folderze danych
i z każdej, którą podasz po --erasures (z innego węzła albo ze starego folderu; weź stamtąd też secrets.key).`,
    en: `Usage: opiekun restore FILE [--erasures LIST]… [--lang pl|en]

The store you restore into (OPIEKUN_DATA or OPIEKUN_DATABASE_URL) must be empty; nothing is overwritten.
This is also how a firm moves from the embedded store to PostgreSQL. Mail of the copy does not go out again by itself.

Whoever asked to be erased after the copy was made is erased again: by the list erasures.jsonl in the data folder
and by every other one named with --erasures (of another node or an old folder; take secrets.key from there too).`,
  },
  run: (args) =>
    withOptions('restore', () => {
      const { values, positionals } = readOptions(args, { erasures: { type: 'string', multiple: true } })
      const locale = chosenLocale(values.lang)
      const [file] = positionals
      if (file === undefined) throw new WrongOptions('PLIK / FILE')
      const { erasures: lists = [] } = values
      const missing = lists.find((list) => !existsSync(list))
      if (missing !== undefined) throw new WrongOptions(`--erasures ${missing}`)
      return withSettings(locale, async (settings) => {
        const restored = await restoreInto(settings, file, lists)
        await writeLine((restored.wasFilled ? FINISHED : DONE)[locale])
        for (const line of ofErasures(restored, locale)) await writeLine(line)
        return EXIT.done
      })
    }),
}

function ofErasures({ takenAt, listed, unreadable, people, left }: Restored, locale: Locale): readonly string[] {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(takenAt))
  return [
    ...(listed === 0 ? [NO_LIST[locale](day)] : [ERASED[locale](people)]),
    ...(left.length === 0 ? [] : [LEFT[locale](left), ...left.map((id) => `  ${id}`)]),
    ...(unreadable === 0 ? [] : [UNREADABLE[locale](unreadable)]),
  ]
}
