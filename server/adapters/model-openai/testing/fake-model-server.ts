import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** How the server treats a request. */
export type Behaviour =
  /** Streams this text as a model would, some characters at a time. */
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  /** Takes the request and never says a word. */
  | { readonly kind: 'hang' }
  /** Streams the first half and closes the connection. */
  | { readonly kind: 'cut'; readonly text: string }
  /** One character at a time with this pause between. */
  | { readonly kind: 'drip'; readonly text: string; readonly everyMs: number }
  /** Says this over and over until nobody listens. */
  | { readonly kind: 'flood'; readonly text: string }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Bytes that are no event stream. */
  | { readonly kind: 'raw'; readonly body: string }

/** One request as it arrived. */
export interface Heard {
  readonly path: string
  readonly authorization: string | null
  readonly body: {
    readonly model: string
    readonly stream: boolean
    readonly messages: readonly { readonly role: string; readonly content: string }[]
    readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: unknown } }
    readonly tools?: unknown
  }
}

export interface FakeModelServer {
  /** Base address, ending in `/v1`. */
  readonly address: string
  /** Everything that was asked, in order. */
  readonly heard: readonly Heard[]
  /** From now on; a function sees the request first. */
  behave(next: Behaviour | ((heard: Heard) => Behaviour)): void
  close(): Promise<void>
}

/** A server on this machine that speaks the streaming chat completions of OpenAI, faults included. */
export async function startFakeModelServer(): Promise<FakeModelServer> {
  let behaviour: Behaviour | ((heard: Heard) => Behaviour) = { kind: 'status', status: 500 }
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    void take(request, response)
  })
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { authorization = null } = request.headers
    const body = JSON.parse(await readBody(request)) as Heard['body']
    const call: Heard = { path: request.url ?? '', authorization, body }
    heard.push(call)
    await answer(response, typeof behaviour === 'function' ? behaviour(call) : behaviour)
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/v1`,
    heard,
    behave(next) {
      behaviour = next
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(response: ServerResponse, behaviour: Behaviour): Promise<void> {
  switch (behaviour.kind) {
    case 'hang':
      return
    case 'status':
      response.writeHead(behaviour.status, { 'content-type': 'application/json' })
      response.end(behaviour.body ?? JSON.stringify({ error: { message: 'no', type: 'test' } }))
      return
    case 'redirect':
      response.writeHead(302, { location: behaviour.to }).end()
      return
    case 'raw':
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end(behaviour.body)
      return
    case 'say':
      begin(response)
      for (const piece of pieces(behaviour.text, 7)) send(response, { content: piece })
      finish(response)
      return
    case 'cut':
      begin(response)
      for (const piece of pieces(behaviour.text.slice(0, behaviour.text.length / 2), 7))
        send(response, { content: piece })
      await pause(20)
      response.destroy()
      return
    case 'drip':
      begin(response)
      for (const piece of behaviour.text) {
        if (response.destroyed) return
        send(response, { content: piece })
        await pause(behaviour.everyMs)
      }
      finish(response)
      return
    case 'flood':
      begin(response)
      while (!response.destroyed) {
        send(response, { content: behaviour.text })
        await pause(1)
      }
  }
}

function begin(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  send(response, { role: 'assistant', content: '' })
}

function send(response: ServerResponse, delta: object, finishReason: string | null = null): void {
  const choice = { index: 0, delta, finish_reason: finishReason }
  const chunk = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [choice] }
  response.write(`data: ${JSON.stringify(chunk)}\n\n`)
}

function finish(response: ServerResponse): void {
  send(response, {}, 'stop')
  const usage = { prompt_tokens: 900, completion_tokens: 60, total_tokens: 960 }
  response.write(
    `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'fake', choices: [], usage })}\n\n`,
  )
  response.end('data: [DONE]\n\n')
}

function pieces(text: string, length: number): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'gu')) ?? []
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string
  return text
}
