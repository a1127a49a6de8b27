import type { AttackCase } from './attack-cases/attack-case.ts'
import { ATTACK_CASES } from './attack-cases.ts'

const GROUPS: readonly (readonly [letter: string, title: string])[] = [
  ['S', 'Kto wchodzi i do czego ma dostęp · Who gets in, and to what'],
  ['X', 'Obca treść · Content of strangers'],
  ['C', 'Inne strony · Other sites'],
  ['E', 'Poczta · Mail'],
  ['P', 'Pliki i eksport · Files and exports'],
  ['D', 'Nadużycia i zalew · Abuse and floods'],
]

/** Every attack with the test that holds it off, or the reason why there is nothing to hold off yet. */
export function renderAttackReference(): string {
  const tested = ATTACK_CASES.filter((one) => 'tests' in one).length
  const sections = GROUPS.map(([letter, title]) => {
    const rows = ATTACK_CASES.filter(({ id }) => id.startsWith(letter)).map(renderCase)
    return `## ${title}\n\n| | atak · attack | sprawdza · tested by |\n|---|---|---|\n${rows.join('\n')}`
  })
  return `<!-- Written by tools/write-docs.ts from tools/attack-cases.ts -->
# Ataki · Attacks

Przypadki: ${ATTACK_CASES.length}, z testem: ${tested}; przy pozostałych stoi, dlaczego jeszcze nie dotyczą. Sprawdzian repozytorium pilnuje, żeby każdy wymieniony test istniał.

Cases: ${ATTACK_CASES.length}, with a test: ${tested}; the others say why they do not apply yet. A repository check sees to it that every test named here exists.

${sections.join('\n\n')}
`
}

function renderCase(one: AttackCase): string {
  if (!('tests' in one)) return `| ${one.id} | ${one.attack} | – ${one.because} |`
  const tests = one.tests.map(([file, name]) => `[${name.replaceAll('|', '\\|')}](../../${file})`).join('<br>')
  return `| ${one.id} | ${one.attack} | ${tests}${one.note === undefined ? '' : `<br>${one.note}`} |`
}
