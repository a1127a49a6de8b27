import type { Handlers } from './fake-handlers.ts'

type Model = ReturnType<Handlers['readLanguageModel']>

/** A firm whose model answers well. */
export function languageModelRoutes(): Pick<
  Handlers,
  'readLanguageModel' | 'updateLanguageModel' | 'tryLanguageModel'
> {
  let model: Model = {
    enabled: true,
    address: 'http://ollama:11434/v1',
    hasKey: true,
    model: 'bielik-11b-v2.6-instruct',
    prompt: 1,
    strictTopics: ['complaint', 'complaint-status', 'warranty', 'refund-status', 'privacy', 'payment-problem'],
    perDay: 500,
    perCustomer: 20,
    seconds: 20,
    lately: { calls: 61, sent: 44, refused: 9, declined: 6, failed: 2, tokens: 58_200 },
  }
  return {
    readLanguageModel: () => model,
    updateLanguageModel: ({ body: { key, ...body } }) =>
      (model = { ...model, ...body, hasKey: key === undefined ? model.hasKey : key !== null }),
    tryLanguageModel: () => ({
      tookMs: 3_412,
      tokens: 412,
      answer: 'Sklep jest czynny od poniedziałku do piątku w godzinach 9–17.',
      supported: true,
    }),
  }
}
