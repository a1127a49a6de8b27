import { FAILURES } from '../../contract/failures/failures.ts'
import { evaluationCaseFormat } from '../../contract/formats/evaluation-case.ts'
import {
  type CaseRuns,
  type Fault,
  MOST_VARIATIONS,
  type RunSummary,
  summariseRuns,
} from '../../core/evaluation/evaluation.ts'
import { DEFAULT_WRITING, defaultPlaybook } from '../../core/playbook/playbook.ts'
import { openDesk } from '../../core/turn/turn.ts'
import type { DurationMs, Instant, Locale } from '../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../compose-language.ts'
import { openModel } from '../compose-model.ts'
import { readKnowledge } from '../interchange/read-knowledge.ts'
import { Failure } from '../ports/failure.ts'
import { type Run, type Runner, runCase } from '../workflows/run-case.ts'
import type { Command } from './command.ts'
import { eachLine } from './each-line.ts'
import { chosenLocale, EXIT, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'
import { counted, formatNumber } from './words.ts'

const KEY = 'OPIEKUN_MODEL_KEY'
/** Nobody waits for a batch, and models on a small machine are slow. */
const PATIENCE_MS = 120_000 as DurationMs

export const command: Command = {
  summary: {
    pl: 'sprawdza asystenta na zestawie pytań z tym, co ma i czego nie może powiedzieć',
    en: 'tries the assistant on a batch of questions with what it must and must not say',
  },
  usage: {
    pl: `Użycie: opiekun evaluate [PLIK|-] --knowledge FOLDER [--runs ${MOST_VARIATIONS}] [--min 0.9] [--model ADRES --model-name NAZWA] [--json] [--lang pl|en]

Czyta przypadki (JSON Lines: {"id", "question", "mustHave": ["30 dni"], "mustNotHave": ["14 dni"], "handover": false}) i zadaje każde
pytanie kilka razy: raz tak, jak stoi, potem tak, jak piszą klienci (bez ogonków, bez znaków, z literówką, w pośpiechu, w złości).
Liczy pass^k, czyli udział pytań, na które każda odpowiedź była dobra. Z --min kończy kodem 1, gdy wynik jest niższy.
Klucz do modelu: zmienna ${KEY}.

Przykład: opiekun evaluate pytania.jsonl --knowledge wiedza/ --runs 4 --min 0.9`,
    en: `Usage: opiekun evaluate [FILE|-] --knowledge DIR [--runs ${MOST_VARIATIONS}] [--min 0.9] [--model ADDRESS --model-name NAME] [--json] [--lang pl|en]

Reads cases (JSON Lines: {"id", "question", "mustHave": ["30 dni"], "mustNotHave": ["14 dni"], "handover": false}) and asks each
question several times: once as it stands, then as customers write (without diacritics, without signs, with a slip, in a hurry, in anger).
Counts pass^k, the share of questions whose every answer was right. With --min it ends with code 1 where the result is lower.
The key of the model: the variable ${KEY}.

Example: opiekun evaluate questions.jsonl --knowledge knowledge/ --runs 4 --min 0.9`,
  },
  run: (args) => withOptions('evaluate', () => evaluate(args)),
}

async function evaluate(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    knowledge: { type: 'string' },
    runs: { type: 'string', default: String(MOST_VARIATIONS) },
    min: { type: 'string' },
    model: { type: 'string' },
    'model-name': { type: 'string' },
    json: { type: 'boolean', default: false },
  })
  const locale = chosenLocale(values.lang)
  const runs = numberIn('--runs', values.runs, 1, 100)
  const min = values.min === undefined ? null : numberIn('--min', values.min, 0, 1)
  if (values.knowledge === undefined) throw new WrongOptions('--knowledge?')
  const runner = await openRunner(values.knowledge, values.model ?? null, values['model-name'] ?? null)

  const done: CaseRuns[] = []
  const code = await eachLine(positionals[0], evaluationCaseFormat, async (given) => {
    const results: Run[] = []
    for (let run = 0; run < runs; run += 1) results.push(await runCase(given, run, runner).catch(inWords(locale)))
    done.push({ runs: results.map(outcomeOf) })
    const { id } = given
    if (values.json) await writeLine(JSON.stringify({ id, passed: results.every(isPassed), runs: results }))
    else for (const line of faultLines(id, results, locale)) await writeLine(line)
  })
  const summary = summariseRuns(done)
  if (values.json) await writeLine(JSON.stringify({ summary }))
  else for (const line of summaryLines(summary, runs, locale)) await writeLine(line)
  return code === EXIT.done && min !== null && summary.passAll < min ? EXIT.failed : code
}

async function openRunner(knowledge: string, address: string | null, name: string | null): Promise<Runner> {
  if ((address === null) !== (name === null)) throw new WrongOptions('--model + --model-name?')
  const language = await openLanguage()
  const articles = await readKnowledge(knowledge).catch((error: Error) => {
    throw new WrongOptions(error.message)
  })
  const plain = defaultPlaybook('')
  const writing = { ...DEFAULT_WRITING, enabled: true, model: name ?? '', patienceMs: PATIENCE_MS }
  const assistant = { ...plain.assistant, ...(name !== null && { writing }) }
  const desk = openDesk({ ...plain, knowledge: articles, assistant }, language.polish)
  const clock = { now: () => Date.now() as Instant }
  if (address === null || name === null) return { desk, ports: { language, clock }, connection: null }
  const model = openModel(address, process.env['OPIEKUN_PRIVATE_HOSTS'] ?? '')
  const connection = { address, key: process.env[KEY] ?? null, model: name }
  return { desk, ports: { language, clock, model }, connection }
}

function numberIn(option: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= least && value <= most))
    throw new WrongOptions(`${option} ${text}: ${least}–${most}`)
  return value
}

/** The model's server does not answer: that is no result, and is said as what it is. */
function inWords(locale: Locale) {
  return (error: unknown): never => {
    if (!(error instanceof Failure)) throw error
    const { title, remedy } = FAILURES[error.code]
    throw new WrongOptions(`${title[locale]}. ${remedy[locale]}`)
  }
}

function isPassed({ faults }: Run): boolean {
  return faults.length === 0
}

function outcomeOf(run: Run): CaseRuns['runs'][number] {
  return {
    passed: isPassed(run),
    handedOver: run.handedOver,
    wrong: run.faults.some(({ kind }) => kind === 'forbidden'),
  }
}

function faultLines(id: string, runs: readonly Run[], locale: Locale): readonly string[] {
  return runs.flatMap(({ question, faults }) =>
    faults.map((fault) => `${id}: ${describe(fault, locale)}  (${question})`),
  )
}

function describe(fault: Fault, locale: Locale): string {
  switch (fault.kind) {
    case 'missing':
      return locale === 'pl' ? `brakuje „${fault.fact}”` : `“${fault.fact}” is missing`
    case 'forbidden':
      return locale === 'pl' ? `nie powinno być „${fault.fact}”` : `“${fault.fact}” must not be said`
    case 'should-hand-over':
      return locale === 'pl' ? 'powinien odpowiedzieć człowiek' : 'a person should answer'
    case 'should-answer':
      return locale === 'pl' ? 'asystent oddał to człowiekowi' : 'the assistant left it to a person'
  }
}

function summaryLines(summary: RunSummary, runs: number, locale: Locale): readonly string[] {
  const { cases, passAll, passEach, answered, handedOver, wrong } = summary
  const percent = (share: number) => `${formatNumber(100 * share, locale, 1)} %`
  const questions = counted(cases, ['pytanie', 'pytania', 'pytań'], ['question', 'questions'], locale)
  return locale === 'pl'
    ? [
        `${questions}, każde zadane ${formatNumber(runs, locale)} ×`,
        `każda odpowiedź dobra (pass^${runs}): ${percent(passAll)}; dobrych odpowiedzi: ${percent(passEach)}`,
        `odpowiedzi ${answered}, przekazań ${handedOver}, z zakazanym faktem ${wrong}`,
      ]
    : [
        `${questions}, each asked ${formatNumber(runs, locale)} ×`,
        `every answer right (pass^${runs}): ${percent(passAll)}; right answers: ${percent(passEach)}`,
        `answers ${answered}, handovers ${handedOver}, with a forbidden fact ${wrong}`,
      ]
}
