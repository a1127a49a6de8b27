import { createEventReader } from './event-stream.ts'
import type { HelpArticle, HelpHit, VisitorConversation, VisitorEvent, VisitorMessage, WidgetConfig } from './wire.ts'

/** The server said no: trying the same again will not help. Anything else that throws is a broken connection. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, title: string) {
    super(title)
    this.status = status
  }
}

/** What the visitor said before the conversation, where the firm asks. */
export interface Introduction {
  readonly name?: string
  readonly email?: string
  readonly order?: string
  readonly consent?: boolean
}

export interface Server {
  config(): Promise<WidgetConfig>
  /** The firm's public articles that speak of it; without words, those that it shows first. */
  find(words: string): Promise<readonly HelpHit[]>
  article(id: string): Promise<HelpArticle>
  open(
    id: string,
    locale: string,
    said: Introduction,
  ): Promise<{ readonly token: string; readonly conversation: VisitorConversation }>
  read(id: string, token: string, after: number): Promise<VisitorConversation>
  send(
    id: string,
    token: string,
    message: { readonly id: string; readonly text: string; readonly attachments?: readonly string[] },
  ): Promise<VisitorMessage>
  /** The same file id twice is one file. */
  upload(id: string, token: string, file: string, content: File): Promise<void>
  file(id: string, token: string, file: string): Promise<Blob>
  /** That the visitor writes, and up to which message he has read. */
  tell(id: string, token: string, typing: boolean, seen: number): Promise<void>
  askForPerson(id: string, token: string): Promise<VisitorConversation>
  rate(id: string, token: string, value: number, comment: string | null): Promise<void>
  /** Resolves when the stream ends; throws when it breaks. */
  listen(
    id: string,
    token: string,
    after: number,
    onEvent: (event: VisitorEvent) => void,
    stop: AbortSignal,
  ): Promise<void>
}

/** Talks to Opiekun at `base` (scheme and host, no slash at the end). Token in a header, never in an address; no cookies. */
export function connectTo(base: string, key: string, identity: string | null): Server {
  const api = `${base}/api/v1/widget`

  async function call(
    method: string,
    path: string,
    token: string | null,
    body?: object | File,
    stop?: AbortSignal,
  ): Promise<Response> {
    const headers: Record<string, string> = {}
    if (token !== null) headers['authorization'] = `Bearer ${token}`
    const isFile = body instanceof Blob
    if (body !== undefined) headers['content-type'] = isFile ? 'application/octet-stream' : 'application/json'
    const init: RequestInit = { method, headers, credentials: 'omit', cache: 'no-store' }
    if (body !== undefined) init.body = isFile ? body : JSON.stringify(body)
    if (stop !== undefined) init.signal = stop
    const response = await fetch(api + path, init)
    if (response.ok) return response
    const problem = (await response.json().catch(() => null)) as { title?: string } | null
    const isPassing = response.status >= 500 || response.status === 429
    throw isPassing ? new Error(`status ${response.status}`) : new Refused(response.status, problem?.title ?? '')
  }
  const json = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>

  return {
    config: () => json(call('GET', `/config?key=${encodeURIComponent(key)}`, null)),
    find: async (words) => {
      const query = new URLSearchParams({ key, ...(words !== '' && { words }) })
      return (await json<{ items: readonly HelpHit[] }>(call('GET', `/articles?${query}`, null))).items
    },
    article: (id) => json(call('GET', `/articles/${encodeURIComponent(id)}?key=${encodeURIComponent(key)}`, null)),
    open: (id, locale, said) =>
      json(
        call('POST', '/conversations', null, {
          key,
          id,
          locale,
          page: location.origin + location.pathname,
          ...said,
          ...(identity !== null && { identity }),
        }),
      ),
    read: (id, token, after) => json(call('GET', `/conversations/${id}?after=${after}`, token)),
    send: (id, token, message) => json(call('POST', `/conversations/${id}/messages`, token, message)),
    upload: async (id, token, file, content) => {
      const query = new URLSearchParams({ file, name: content.name })
      await call('POST', `/conversations/${id}/files?${query}`, token, content)
    },
    file: async (id, token, file) => (await call('GET', `/conversations/${id}/files/${file}`, token)).blob(),
    tell: async (id, token, typing, seen) => {
      await call('POST', `/conversations/${id}/presence`, token, { typing, seen })
    },
    askForPerson: (id, token) => json(call('POST', `/conversations/${id}/person`, token, {})),
    rate: async (id, token, value, comment) => {
      await call('POST', `/conversations/${id}/rating`, token, { value, comment })
    },
    listen: async (id, token, after, onEvent, stop) => {
      const response = await call('GET', `/conversations/${id}/live?after=${after}`, token, undefined, stop)
      const read = createEventReader(({ data }) => onEvent(JSON.parse(data) as VisitorEvent))
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
      for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read())
        read(part.value)
    },
  }
}
