import { z } from 'zod'
import type { FailureCode } from '../../../contract/failures/failures.ts'
import type { Embedder } from '../../ports/embedder.ts'
import { Failure } from '../../ports/failure.ts'
import type { ModelConnection } from '../../ports/language-model.ts'
import { guardedFetch } from './guarded-fetch.ts'
import { PrivateAddress } from './public-address.ts'

/** More numbers a text than any model gives. */
const MOST_NUMBERS = 4_096

const answerShape = z.object({
  data: z.array(z.object({ index: z.int().min(0), embedding: z.array(z.number()).min(2).max(MOST_NUMBERS) })),
})

/** Any server that speaks the embeddings of OpenAI: Ollama, vLLM, llama.cpp, or somebody's service. */
export function openaiEmbedder({ privateHosts }: { readonly privateHosts: readonly string[] }): Embedder {
  const fetch = guardedFetch(privateHosts)
  return {
    async embed(connection, texts, patienceMs) {
      try {
        return directionsIn(await ask(connection, texts, patienceMs, fetch), texts.length)
      } catch (error) {
        throw error instanceof Failure ? error : new Failure(codeOf(error), 'retry-later', error)
      }
    },
  }
}

async function ask(
  { address, key, model }: ModelConnection,
  texts: readonly string[],
  patienceMs: number,
  fetch: typeof globalThis.fetch,
): Promise<unknown> {
  const answer = await fetch(`${address.replace(/\/+$/, '')}/embeddings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, input: texts, encoding_format: 'float' }),
    signal: AbortSignal.timeout(patienceMs),
  })
  if (answer.status >= 300) throw new Failure(codeOfStatus(answer.status), 'retry-later')
  const text = await answer.text()
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure('model-garbled', 'retry-later', cause)
  }
}

/** Checks what came before anything is made of it: as many directions as texts, in their order, of one length, of finite numbers. */
function directionsIn(answer: unknown, count: number): readonly Float32Array<ArrayBuffer>[] {
  const read = answerShape.safeParse(answer)
  if (!read.success) throw new Failure('model-garbled', 'retry-later', read.error)
  const ordered = read.data.data.toSorted((one, other) => one.index - other.index)
  const numbers = ordered[0]?.embedding.length
  const isWhole =
    ordered.length === count && ordered.every(({ index, embedding }, i) => index === i && embedding.length === numbers)
  if (!isWhole) throw new Failure('model-garbled', 'retry-later')
  return ordered.map(({ embedding }) => toLengthOne(embedding))
}

function toLengthOne(numbers: readonly number[]): Float32Array<ArrayBuffer> {
  const length = Math.sqrt(numbers.reduce((sum, value) => sum + value * value, 0))
  if (!Number.isFinite(length) || length === 0) throw new Failure('model-garbled', 'retry-later')
  return Float32Array.from(numbers, (value) => value / length)
}

function codeOfStatus(status: number): FailureCode {
  if (status === 401 || status === 403) return 'model-key-refused'
  if (status === 404) return 'model-unknown'
  if (status === 408) return 'model-too-slow'
  if (status === 429) return 'model-busy'
  return status < 500 ? 'model-request-refused' : 'model-failed'
}

function codeOf(error: unknown): FailureCode {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PrivateAddress) return 'model-address-refused'
    if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'model-too-slow'
  }
  return 'model-unreachable'
}
