import { readCases } from '../../training/data/cases.ts'
import { readPhrases } from '../../training/data/phrases.ts'
import { nlpJs } from './peers.ts'
import { percent } from './row.ts'

/** As much of NLP.js as is used here. */
interface Nlp {
  readonly settings: { autoSave: boolean; log: boolean }
  addLanguage(code: string): void
  addDocument(code: string, text: string, intent: string): void
  train(): Promise<unknown>
  process(code: string, text: string): Promise<{ readonly intent: string }>
}
interface Container {
  use(plugin: unknown): void
  get(name: 'nlp'): Nlp
  registerConfiguration(name: string, settings: object, override: boolean): void
}

const FOLDS = 5

/** Its own settings, but for the log of every epoch. */
const QUIET = {
  keepStopwords: true,
  nonefeatureValue: 1,
  nonedeltaMultiplier: 1.2,
  spellCheck: false,
  spellCheckDistance: 1,
  filterZeros: true,
  log: false,
}

export interface TopicsByNlpJs {
  readonly accuracy: string
  readonly perSecond: number
}

/** NLP.js trained on the same phrases and on the other folds' messages, asked the topic of each labelled message; null where it is absent. */
export async function topicsByNlpJs(): Promise<TopicsByNlpJs | null> {
  const core = nlpJs<{ containerBootstrap(): Promise<Container> }>('core')
  const nlp = nlpJs<{ Nlp: unknown }>('nlp')
  const polish = nlpJs<{ LangPl: unknown }>('lang-pl')
  if (core === null || nlp === null || polish === null) return null
  const phrases = readPhrases()
  const cases = readCases()
  let right = 0
  let spent = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const container = await core.containerBootstrap()
    container.use(nlp.Nlp)
    container.use(polish.LangPl)
    container.registerConfiguration('nlu-??', QUIET, true)
    const judge = container.get('nlp')
    Object.assign(judge.settings, { autoSave: false, log: false })
    judge.addLanguage('pl')
    const others = cases.filter((_, index) => index % FOLDS !== fold)
    for (const { text, topic } of [...phrases, ...others]) judge.addDocument('pl', text, topic)
    await judge.train()
    const start = process.cpuUsage()
    for (const { text, topic } of cases.filter((_, index) => index % FOLDS === fold))
      if ((await judge.process('pl', text)).intent === topic) right++
    const { user, system } = process.cpuUsage(start)
    spent += user + system
  }
  return { accuracy: percent(right, cases.length), perSecond: (cases.length / spent) * 1e6 }
}
