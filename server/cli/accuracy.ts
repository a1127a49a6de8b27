import { readFile } from 'node:fs/promises'
import { type AccuracyFigure, accuracyFiguresFormat } from '../../contract/formats/accuracy-figures.ts'
import type { Locale } from '../../core/vocabulary/vocabulary.ts'
import type { Command } from './command.ts'
import { chosenLocale, EXIT, readOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { formatNumber } from './words.ts'

const FIGURES = new URL('../../training/models/accuracy.json', import.meta.url)
const DIGITS = 3

export const command: Command = {
  summary: {
    pl: 'mówi, jak dobrze program rozumie wiadomości, i na czym to zmierzono',
    en: 'tells how well messages are understood, and what it was measured on',
  },
  usage: {
    pl: `Użycie: opiekun accuracy [--json] [--lang pl|en]

Wypisuje każdą miarę modeli z liczbą przykładów i 95-procentowym przedziałem ufności. Zmierzono je przy budowie tej wersji
na danych, których modele wtedy nie widziały; skrypty pomiaru są w repozytorium (training/measure.ts).

Przykład: opiekun accuracy --json`,
    en: `Usage: opiekun accuracy [--json] [--lang pl|en]

Prints every measure of the models with the count of examples and the 95 % interval. They were taken when this version was
built, on data that the models had not seen then; the scripts are in the repository (training/measure.ts).

Example: opiekun accuracy --json`,
  },
  run: (args) => withOptions('accuracy', () => accuracy(args)),
}

async function accuracy(args: readonly string[]): Promise<number> {
  const { values } = readOptions(args, { json: { type: 'boolean', default: false } })
  const locale = chosenLocale(values.lang)
  const figures = accuracyFiguresFormat.parse(JSON.parse(await readFile(FIGURES, 'utf8')))
  if (values.json) await writeLine(JSON.stringify(figures, null, 2))
  else for (const line of linesOf(figures, locale)) await writeLine(line)
  return EXIT.done
}

function linesOf(figures: readonly AccuracyFigure[], locale: Locale): readonly string[] {
  const nameOf = (figure: AccuracyFigure) => (locale === 'pl' ? figure.namePl : figure.name)
  const width = Math.max(...figures.map((figure) => nameOf(figure).length))
  const number = (value: number) => formatNumber(value, locale, DIGITS)
  const asked = { pl: 'zakładano', en: 'asked' }[locale]
  return [...Map.groupBy(figures, ({ data }) => data)].flatMap(([data, own]) => [
    `${data}:`,
    ...own.map((figure) => {
      const goal = figure.goal === null ? '' : `  ${asked} ${number(figure.goal)}`
      const interval = `[${number(figure.low)}–${number(figure.high)}]`
      return `  ${nameOf(figure).padEnd(width)}  ${number(figure.value)}  ${interval}  n=${figure.n}${goal}`
    }),
  ])
}
