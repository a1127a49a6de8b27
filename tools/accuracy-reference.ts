import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accuracyFiguresFormat } from '../contract/formats/accuracy-figures.ts'
import { ROOT } from './tracked-files.ts'

/** How well messages are understood: every measured figure, in both languages. */
export function renderAccuracyReference(): string {
  const stored = readFileSync(join(ROOT, 'training/models/accuracy.json'), 'utf8')
  const rows = accuracyFiguresFormat
    .parse(JSON.parse(stored))
    .map(({ name, namePl, data, value, low, high, n, goal }) => {
      const asked = goal === null ? '–' : goal.toFixed(3)
      return `| ${namePl} | ${name} | ${value.toFixed(3)} | ${low.toFixed(3)}–${high.toFixed(3)} | ${n} | ${asked} | ${data} |`
    })
  return `<!-- Written by tools/write-docs.ts from training/models/accuracy.json -->
# Accuracy

Jak dobrze program rozumie wiadomości. Każdą miarę podano z liczbą przykładów i 95-procentowym przedziałem; „zakładano” to wartość, którą chcieliśmy osiągnąć. To samo wypisuje \`opiekun accuracy\`.

How well messages are understood. Each measure with its count of examples and 95 % interval; "asked" is what was aimed at. \`opiekun accuracy\` prints the same. How the models are made, and what they do badly: [training/MODEL.md](../../training/MODEL.md).

| miara | measure | wynik · reached | 95 % | n | zakładano · asked | dane · data |
|---|---|---|---|---|---|---|
${rows.join('\n')}
`
}
