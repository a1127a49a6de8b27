import type { LanguageModel } from '../../ports/language-model.ts'
import { guardedFetch } from './guarded-fetch.ts'

/** Any server that speaks the chat completions of OpenAI: Ollama, vLLM, llama.cpp, or somebody's service. */
export function openaiModel({ privateHosts }: { readonly privateHosts: readonly string[] }): LanguageModel {
  const fetch = guardedFetch(privateHosts)
  const allowed = new Set(privateHosts)
  return {
    async ask(request) {
      // Its library takes thirty megabytes, which firms without a model need not carry.
      const { askOpenai } = await import('./ask-openai.ts')
      return askOpenai(request, fetch, allowed)
    },
  }
}
