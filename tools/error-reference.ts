import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkAccuracyFormat } from '../contract/formats/check-accuracy.ts'
import { priceMistake } from '../core/ledger/ledger.ts'
import { defaultPlaybook } from '../core/playbook/playbook.ts'
import {
  CATALOGUE,
  ERROR_CODES,
  type ErrorCode,
  type ErrorLevel,
  EXPLAINED,
  REMEDIES,
} from '../core/vocabulary/vocabulary.ts'
import { ERROR_EXAMPLES } from './error-examples.ts'
import { ROOT } from './tracked-files.ts'

const LEVELS: readonly (readonly [ErrorLevel, string])[] = [
  ['message', 'W jednej wiadomości · In a message'],
  ['conversation', 'W całej rozmowie · Over a conversation'],
  ['order', 'W zamówieniu · In an order'],
  ['process', 'W samej obsłudze · In the service itself'],
]
/** Files that name the rules of the guard and of the audit. */
const REGISTRIES = ['core/guard/checks.ts', 'core/audit/checks.ts', 'core/audit/find-across.ts']

/** Every kind of error: what it is, by which file it is decided, an example, how often that is right, what it costs, what to do. */
export function renderErrorReference(): string {
  const ruleOf = findRules()
  const accuracy = readAccuracy()
  const sections = LEVELS.map(([level, title]) => {
    const codes = ERROR_CODES.filter((code) => CATALOGUE[code].level === level)
    return `## ${title}\n\n${codes.map((code) => renderCode(code, ruleOf(code), accuracy.get(code))).join('\n\n')}`
  })
  return `<!-- Written by tools/write-docs.ts from core/vocabulary, tools/error-examples.ts and training/models/check-accuracy.json -->
# Błędy obsługi · Errors of service

Kod raz wydany nie zmienia znaczenia. Ważność: 1 drobny … 4 krytyczny. Koszt to szacunek przy ustawieniach, z którymi firma zaczyna; da się je zmienić. Sprawdzian: odpowiedzi i rozmowy osób, które nie widziały reguł ([evals](../../evals/README.md)).

A code, once released, never changes its meaning. Severity: 1 minor … 4 critical. The cost is an estimate by the settings a firm starts with; they can be changed. Tested on replies and conversations of people who had not seen the rules ([evals](../../evals/README.md)).

${sections.join('\n\n')}
`
}

function renderCode(code: ErrorCode, rule: string | null, measured: Measured | undefined): string {
  const { name, origin, severity } = CATALOGUE[code]
  const cost = priceMistake(code, severity, defaultPlaybook('').costs) / 100
  const decided = rule === null ? 'jeszcze nie wykrywany · not found yet' : `[${rule}](../../${rule})`
  return [
    `### ${name.pl} · \`${code}\``,
    `${EXPLAINED[code].pl}\n\n*${name.en}.* ${EXPLAINED[code].en}`,
    ...renderExample(code),
    [
      `- reguła · rule: ${decided}`,
      ...(measured === undefined ? [] : [`- sprawdzian · tested: ${renderMeasured(measured)}`]),
      `- pochodzenie · origin: ${origin}; ważność · severity: ${severity}; koszt · cost: ok. ${Math.round(cost)} zł`,
      `- co zrobić · what to do: ${REMEDIES[code].pl} · ${REMEDIES[code].en}`,
    ].join('\n'),
  ].join('\n\n')
}

function renderExample(code: ErrorCode): readonly string[] {
  const example = ERROR_EXAMPLES[code]
  if (example === undefined) return []
  const { before, articles = [], wrong, right } = example
  const lines = [...articles.map((text) => `artykuł: ${text}`), ...before, `✘ ${wrong}`, `✔ ${right}`]
  return [lines.map((line) => `> ${line}`).join('<br>\n')]
}

interface Measured {
  readonly hits: number
  readonly alarms: number
  readonly missed: number
}

function renderMeasured({ hits, alarms, missed }: Measured): string {
  return `${hits} z ${hits + alarms} alarmów słusznych, ${hits} z ${hits + missed} błędów znalezionych`
}

function readAccuracy(): ReadonlyMap<string, Measured> {
  const stored = readFileSync(join(ROOT, 'training/models/check-accuracy.json'), 'utf8')
  return new Map(checkAccuracyFormat.parse(JSON.parse(stored)).map((row) => [row.code, row]))
}

/** The file that decides on a code; null where nothing does yet. */
function findRules(): (code: ErrorCode) => string | null {
  const registries = REGISTRIES.map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }))
  return (code) => {
    const rule = code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const imported = new RegExp(`import \\{[^}]*\\b${rule}\\b[^}]*\\} from '\\./(checks/[^']+)'`)
    for (const { file, text } of registries) {
      const path = imported.exec(text)?.[1]
      if (path !== undefined) return join(file, '..', path)
      if (text.includes(`'${code}'`)) return file
    }
    return null
  }
}
