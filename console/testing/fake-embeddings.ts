import type { Handlers } from './fake-handlers.ts'

type Embeddings = ReturnType<Handlers['readEmbeddings']>

/** A firm whose server for directions answers well and is not done with the articles. */
export function embeddingsRoutes(): Pick<Handlers, 'readEmbeddings' | 'updateEmbeddings' | 'tryEmbeddings'> {
  let embeddings: Embeddings = {
    enabled: true,
    address: 'http://ollama:11434/v1',
    hasKey: false,
    model: 'bge-m3',
    beforeQuestion: '',
    beforePassage: '',
    passages: 96,
    ready: 96,
    failure: null,
  }
  return {
    readEmbeddings: () => embeddings,
    updateEmbeddings: ({ body: { key, ...body } }) =>
      (embeddings = { ...embeddings, ...body, hasKey: key === undefined ? embeddings.hasKey : key !== null }),
    tryEmbeddings: () => ({ tookMs: 84, dimensions: 1024, understands: true }),
  }
}
