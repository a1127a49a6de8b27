import { openBackUp } from '../compose-operator.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { withSettings } from './with-store.ts'

export const command: Command = {
  summary: { pl: 'zapisuje kopię wszystkiego w jednym pliku', en: 'writes a copy of everything into one file' },
  usage: {
    pl: `Użycie: opiekun backup PLIK [--lang pl|en]

Jeden plik, z którego da się odtworzyć bazę wbudowaną i PostgreSQL. Zawiera rozmowy klientów: trzymaj go jak bazę.
Wbudowana baza należy do jednego procesu: zatrzymaj najpierw serwer. Na PostgreSQL nikt nie musi czekać.`,
    en: `Usage: opiekun backup FILE [--lang pl|en]

One file from which the embedded store and PostgreSQL can be restored. It holds customers' conversations: keep it as you keep the store.
The embedded store belongs to one process: stop the server first. On PostgreSQL nobody has to wait.`,
  },
  run: (args) =>
    withOptions('backup', () => {
      const { values, positionals } = readOptions(args, {})
      const [file] = positionals
      if (file === undefined) throw new WrongOptions('PLIK / FILE')
      return withSettings(chosenLocale(values.lang), async (settings) => {
        const store = await openBackUp(settings)
        try {
          await store.backUp(file)
        } finally {
          await store.close()
        }
        await writeLine(file)
        return EXIT.done
      })
    }),
}
