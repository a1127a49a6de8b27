/** Checkers of other makers, loaded from wherever they were installed: nothing is known of their types here. */
type Load = (name: string) => Promise<{ readonly [name: string]: unknown }>
type Check = (text: string) => Promise<unknown>

interface Processor {
  use(plugin: unknown): Processor
  process(text: string): Promise<unknown>
}

const RETEXT_RULES = [
  'retext-repeated-words',
  'retext-readability',
  'retext-simplify',
  'retext-passive',
  'retext-intensify',
  'retext-profanities',
  'retext-contractions',
  'retext-indefinite-article',
]
const TEXTLINT_RULES = ['write-good', 'terminology', 'stop-words', 'common-misspellings', 'rousseau']

export async function openRetext(load: Load): Promise<Check> {
  const { retext } = (await load('retext')) as { readonly retext: () => Processor }
  let processor = retext()
  for (const rule of RETEXT_RULES) processor = processor.use((await load(rule))['default'])
  return (text) => processor.process(text)
}

export async function openTextlint(load: Load): Promise<Check> {
  const { TextlintKernel } = (await load('@textlint/kernel')) as {
    readonly TextlintKernel: new () => { lintText(text: string, options: object): Promise<unknown> }
  }
  const kernel = new TextlintKernel()
  const plugin = ownDefault(await load('@textlint/textlint-plugin-text'))
  const rules = await Promise.all(
    TEXTLINT_RULES.map(async (name) => ({ ruleId: name, rule: ownDefault(await load(`textlint-rule-${name}`)) })),
  )
  const options = { ext: '.txt', filePath: 'reply.txt', plugins: [{ pluginId: 'text', plugin }], rules }
  return (text) => kernel.lintText(text, options)
}

/** What a CommonJS module exports as its default, however it was translated. */
function ownDefault(module: { readonly [name: string]: unknown }): unknown {
  const found = module['default'] as { readonly default?: unknown } | undefined
  return found?.default ?? found
}
