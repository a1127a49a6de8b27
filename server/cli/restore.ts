import { existsSync } from 'node:fs'
import { restoreInto } from '../compose-restore.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { restoredText } from './restored-text.ts'
import { withSettings } from './with-store.ts'

export const command: Command = {
  summary: {
    pl: 'odtwarza wszystko z kopii do pustej bazy',
    en: 'restores everything from a copy into an empty store',
  },
  usage: {
    pl: `Użycie: opiekun restore PLIK [--erasures LISTA]… [--lang pl|en]

Baza, do której odtwarzasz (OPIEKUN_DATA albo OPIEKUN_DATABASE_URL), musi być pusta; niczego nie nadpisuje.
Tak samo przenosi się firmę z bazy wbudowanej do PostgreSQL. Poczta z kopii nie wychodzi sama drugi raz.

Dane osób, które po zrobieniu kopii zażądały ich usunięcia, są usuwane ponownie: według listy erasures.jsonl w folderze danych
i każdej, którą podasz po --erasures (z innego węzła albo ze starego folderu; skopiuj stamtąd też secrets.key).
Jeśli coś to przerwie, dokończy następny „opiekun start” albo to samo polecenie. Na czas odtwarzania zatrzymaj inne węzły.`,
    en: `Usage: opiekun restore FILE [--erasures LIST]… [--lang pl|en]

The store you restore into (OPIEKUN_DATA or OPIEKUN_DATABASE_URL) must be empty; nothing is overwritten.
This is also how a firm moves from the embedded store to PostgreSQL. Mail of the copy does not go out again by itself.

Whoever asked to be erased after the copy was made is erased again: by the list erasures.jsonl in the data folder
and by every other one named with --erasures (of another node or an old folder; bring its secrets.key along).
If anything cuts this off, the next "opiekun start" or the same command ends it. Stop other nodes while you restore.`,
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
        for (const line of restoredText(restored, locale)) await writeLine(line)
        return EXIT.done
      })
    }),
}
