import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the server treats a request. */
export type EmbeddingBehaviour =
  /** Tells a direction for each text. */
  | { readonly kind: 'tell'; readonly of: (text: string) => readonly number[] }
  | { readonly kind: 'status'; readonly status: number }
  /** Takes the request and never says a word. */
  | { readonly kind: 'hang' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Answers this, whatever was asked. */
  | { readonly kind: 'say'; readonly body: string }
  /** Begins an answer and closes the connection. */
  | { readonly kind: 'cut' }

export interface HeardTexts {
  readonly path: string
  readonly authorization: string | null
  readonly body: { readonly model: string; readonly input: readonly string[]; readonly encoding_format?: string }
}

export interface FakeEmbeddingServer {
  /** Base address, ending in `/v1`. */
  readonly address: string
  readonly heard: readonly HeardTexts[]
  behave(next: EmbeddingBehaviour): void
  close(): Promise<void>
}

/** A server on this machine that speaks the embeddings of OpenAI, faults included. It gives them in no order, as the format allows. */
export async function startFakeEmbeddingServer(): Promise<FakeEmbeddingServer> {
  let behaviour: EmbeddingBehaviour = { kind: 'status', status: 500 }
  const heard: HeardTexts[] = []
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let text = ''
    for await (const chunk of request.setEncoding('utf8')) text += chunk as string
    const body = JSON.parse(text) as HeardTexts['body']
    heard.push({ path: request.url ?? '', authorization: request.headers.authorization ?? null, body })
    const { kind } = behaviour
    if (kind === 'hang') return
    if (kind === 'redirect') return void response.writeHead(302, { location: behaviour.to }).end()
    response.writeHead(kind === 'status' ? behaviour.status : 200, { 'content-type': 'application/json' })
    if (kind === 'cut') return void response.write('{"data": [', () => response.destroy())
    response.end(kind === 'say' ? behaviour.body : kind === 'tell' ? told(body.input, behaviour.of) : '{}')
  }
  const server = createServer((request, response) => void take(request, response))
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

function told(texts: readonly string[], of: (text: string) => readonly number[]): string {
  const data = texts.map((text, index) => ({ object: 'embedding', index, embedding: of(text) })).toReversed()
  return JSON.stringify({ object: 'list', model: 'fake', data, usage: { prompt_tokens: 1, total_tokens: 1 } })
}
