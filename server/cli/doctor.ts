import type { Command } from './command.ts'
import { examine } from './doctor/examine.ts'
import { chosenLocale, EXIT, readOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { withSettings } from './with-store.ts'

const MARKS = { well: '✔', note: '·', wrong: '✘' } as const

export const command: Command = {
  summary: { pl: 'mówi, co jest nie tak i co z tym zrobić', en: 'tells what is wrong and what to do about it' },
  usage: {
    pl: 'Użycie: opiekun doctor [--lang pl|en]\n\nSprawdza dysk, bazę, port, pocztę, skrzynki, modele, zegar i kalendarz świąt. Kod wyjścia 1, gdy coś jest nie tak.',
    en: 'Usage: opiekun doctor [--lang pl|en]\n\nLooks at disk, store, port, mail, mailboxes, models, clock and the calendar of days off. Exit code 1 where something is wrong.',
  },
  run: (args) =>
    withOptions('doctor', () => {
      const locale = chosenLocale(readOptions(args, {}).values.lang)
      return withSettings(locale, async (settings) => {
        const found = await examine(settings)
        for (const { what, state, words } of found)
          await writeLine(`${MARKS[state]} ${what[locale].padEnd(10)} ${words[locale]}`)
        return found.some(({ state }) => state === 'wrong') ? EXIT.failed : EXIT.done
      })
    }),
}
