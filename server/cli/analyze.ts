import { messageLineFormat } from '../../contract/formats/check-case.ts'
import {
  REVIEW_DOMAINS,
  type ReviewDomain,
  RISK_REASONS,
  sentimentOfReview,
  understand,
} from '../../core/understanding/understanding.ts'
import { TOPIC_NAMES } from '../../core/vocabulary/vocabulary.ts'
import { openLanguage } from '../compose-language.ts'
import type { Command } from './command.ts'
import { eachLine } from './each-line.ts'
import { chosenLocale, readOptions, WrongOptions, withOptions } from './options.ts'
import { writeLine } from './output.ts'

/** From this risk the reasons stand on a line of their own. */
const WORTH_A_LINE = 0.3
const RISK = { pl: 'ryzyko eskalacji', en: 'risk of escalation' } as const

export const command: Command = {
  summary: {
    pl: 'mówi, czego chce klient i w jakim jest nastroju',
    en: 'tells what a customer wants and how they feel',
  },
  usage: {
    pl: `Użycie: opiekun analyze [PLIK|-] [--json] [--reviews hotels|medicine|other] [--lang pl|en]

Czyta wiadomości (JSON Lines: {"id", "text"}) i wypisuje temat, nastrój, pilność, ryzyko i dane w tekście.
Z --reviews wiersze są zdaniami opinii (o hotelach, lekarzach, czymś innym): nastawienie ocenia model uczony na opiniach.

Przykład: echo '{"id":"1","text":"Gdzie moja paczka?"}' | opiekun analyze --json`,
    en: `Usage: opiekun analyze [FILE|-] [--json] [--reviews hotels|medicine|other] [--lang pl|en]

Reads messages (JSON Lines: {"id", "text"}) and prints topic, mood, urgency, risk and the data in the text.
With --reviews the lines are sentences of reviews (of hotels, doctors, other things): a model taught by reviews judges the mood.

Example: echo '{"id":"1","text":"Gdzie moja paczka?"}' | opiekun analyze --json`,
  },
  run: (args) => withOptions('analyze', () => analyze(args)),
}

async function analyze(args: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(args, {
    json: { type: 'boolean', default: false },
    reviews: { type: 'string' },
  })
  const domain = domainOf(values.reviews)
  const locale = chosenLocale(values.lang)
  const { models, polish } = await openLanguage()

  return eachLine(positionals[0], messageLineFormat, async ({ id, text }) => {
    const meaning = understand(text, models, polish)
    const sentiment = domain === null ? meaning.sentiment : sentimentOfReview(text, domain, models, polish)
    const { topic, emotion, urgency, toxicity, escalationRisk, entities } = meaning
    if (values.json) {
      await writeLine(
        JSON.stringify({
          id,
          language: meaning.language.code,
          intent: topic,
          sentiment,
          emotion,
          urgency: rounded(urgency),
          toxicity: rounded(toxicity),
          escalationRisk: rounded(escalationRisk),
          entities: entities.map(({ type, value, start, end }) => ({ type, value, start, end })),
        }),
      )
      return
    }
    const wish = topic === null ? '?' : `${TOPIC_NAMES[topic.name][locale]} (${Math.round(topic.confidence * 100)} %)`
    const found = entities.map((entity) => `${entity.type} ${entity.value}`).join(', ')
    await writeLine(`${id}: ${wish} · ${sentiment.label} · ${emotion.label} · ${found}`)
    const reasons = meaning.riskReasons.map((reason) => RISK_REASONS[reason][locale]).join(', ')
    if (escalationRisk >= WORTH_A_LINE)
      await writeLine(`   ${RISK[locale]} ${Math.round(escalationRisk * 100)} %: ${reasons}`)
  })
}

/** What the reviews speak of; null: the lines are messages. @throws {WrongOptions} */
function domainOf(named: string | undefined): ReviewDomain | null {
  const found = REVIEW_DOMAINS.find((domain) => domain === named)
  if (named !== undefined && found === undefined)
    throw new WrongOptions(`--reviews ${named}: ${REVIEW_DOMAINS.join(' | ')}`)
  return found ?? null
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
