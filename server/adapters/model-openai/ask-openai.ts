import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { APICallError, type Output, streamText } from 'ai'
import type { FailureCode } from '../../../contract/failures/failures.ts'
import { Failure } from '../../ports/failure.ts'
import type { ModelAnswer, ModelRequest } from '../../ports/language-model.ts'
import { checkedUrl, PrivateAddress } from './public-address.ts'

/** Of an answer; what was asked for has a tenth of it. */
const MOST_CHARACTERS = 40_000

/** One question to a server that speaks the chat completions of OpenAI. @throws {Failure} model-… what was wrong, with the cause. */
export async function askOpenai(
  request: ModelRequest,
  fetch: typeof globalThis.fetch,
  allowed: ReadonlySet<string>,
): Promise<ModelAnswer> {
  try {
    checkedUrl(request.connection.address, allowed)
    return await stream(request, fetch)
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(codeOf(error), 'retry-later', error)
  }
}

async function stream(
  { connection, messages, schema, patience, mostTokens }: ModelRequest,
  fetch: typeof globalThis.fetch,
): Promise<ModelAnswer> {
  const provider = createOpenAICompatible({
    name: 'openai-compatible',
    baseURL: connection.address,
    fetch,
    // Without this the library does not send the schema, and every answer is free text.
    supportsStructuredOutputs: true,
    includeUsage: true,
    ...(connection.key !== null && { apiKey: connection.key }),
  })
  const { instructions, turns } = partsOf(messages)
  let broken: unknown = null
  // The library waits for the first word only once the server has begun to answer.
  const impatience = new AbortController()
  const firstWord = setTimeout(() => impatience.abort(), patience.firstWordMs)
  const result = streamText({
    model: provider.chatModel(connection.model),
    instructions,
    messages: turns,
    output: wholeAnswer(schema),
    temperature: 0,
    maxOutputTokens: mostTokens,
    // One try: the caller has a customer waiting, and an answer without a model at hand.
    maxRetries: 0,
    abortSignal: impatience.signal,
    timeout: { totalMs: patience.totalMs, chunkMs: patience.pauseMs },
    onError: ({ error }) => {
      broken = error
    },
    onAbort: () => {
      broken ??= new Failure('model-too-slow', 'retry-later')
    },
  })
  let text = ''
  try {
    for await (const piece of result.textStream) {
      clearTimeout(firstWord)
      text += piece
      if (text.length > MOST_CHARACTERS) throw new Failure('model-garbled', 'retry-later')
    }
  } finally {
    clearTimeout(firstWord)
  }
  if (broken !== null) throw broken
  const [reason, { totalTokens }] = await Promise.all([result.finishReason, result.usage])
  if (reason !== 'stop') throw new Failure('model-garbled', 'retry-later')
  return { value: parse(text), tokens: totalTokens ?? null }
}

/** Asks for JSON by this schema and gives it as it comes: the library's own way reads all that there is anew at each word. */
function wholeAnswer(schema: object): Output.Output<string, string, never> {
  return {
    name: 'object',
    responseFormat: Promise.resolve({ type: 'json', schema, name: 'answer' }),
    parseCompleteOutput: async ({ text }) => text,
    parsePartialOutput: async ({ text }) => ({ partial: text }),
    createElementStreamTransform: () => undefined,
  }
}

function partsOf(messages: ModelRequest['messages']) {
  return {
    instructions: messages
      .filter(({ role }) => role === 'system')
      .map(({ text }) => text)
      .join('\n\n'),
    turns: messages.flatMap(({ role, text }) => (role === 'system' ? [] : [{ role, content: text }])),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Failure('model-garbled', 'retry-later', cause)
  }
}

/** What the server's refusal means for whoever set it up. */
function codeOf(error: unknown): FailureCode {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Failure) return cause.code
    if (cause instanceof PrivateAddress) return 'model-address-refused'
    if (isTimeout(cause)) return 'model-too-slow'
  }
  if (!APICallError.isInstance(error)) return 'model-garbled'
  const { statusCode } = error
  // The library names a cut or unreadable stream with the status of its beginning.
  if (statusCode === undefined) return 'model-unreachable'
  if (statusCode < 300) return 'model-garbled'
  if (statusCode === 401 || statusCode === 403) return 'model-key-refused'
  if (statusCode === 404) return 'model-unknown'
  if (statusCode === 408) return 'model-too-slow'
  if (statusCode === 429) return 'model-busy'
  return statusCode < 500 ? 'model-request-refused' : 'model-failed'
}

function isTimeout({ name }: Error): boolean {
  return name === 'TimeoutError' || name === 'AbortError'
}
