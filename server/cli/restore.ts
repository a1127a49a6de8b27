import { restoreInto } from '../compose-operator.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { withSettings } from './with-store.ts'

const DONE = {
  pl: 'Odtworzono. Sesje są zakończone: zaloguj się. To, co miało wyjść z tamtej bazy, czeka w Ustawieniach → Zadania, które utknęły i wyjdzie dopiero, gdy je ponowisz.',
  en: 'Restored. Sessions have ended: sign in. What was about to leave that store waits in Settings → Work that got stuck and goes out only when you replay it.',
}

export const command: Command = {
  summary: {
    pl: 'odtwarza wszystko z kopii do pustej bazy',
    en: 'restores everything from a copy into an empty store',
  },
  usage: {
    pl: `Użycie: opiekun restore PLIK [--lang pl|en]

Baza, do której odtwarzasz (OPIEKUN_DATA albo OPIEKUN_DATABASE_URL), musi być pusta; niczego nie nadpisuje.
Tak samo przenosi się firmę z bazy wbudowanej do PostgreSQL. Poczta z kopii nie wychodzi sama drugi raz.`,
    en: `Usage: opiekun restore FILE [--lang pl|en]

The store you restore into (OPIEKUN_DATA or OPIEKUN_DATABASE_URL) must be empty; nothing is overwritten.
This is also how a firm moves from the embedded store to PostgreSQL. Mail of the copy does not go out again by itself.`,
  },
  run: (args) =>
    withOptions('restore', () => {
      const { values, positionals } = readOptions(args, {})
      const locale = chosenLocale(values.lang)
      const [file] = positionals
      if (file === undefined) throw new WrongOptions('PLIK / FILE')
      return withSettings(locale, async (settings) => {
        await restoreInto(settings, file)
        await writeLine(DONE[locale])
        return EXIT.done
      })
    }),
}
