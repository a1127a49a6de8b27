import { createEventReader } from '../widget/event-stream.ts'

/** Reads an event stream until `stop`; `onData` gets each event's data. Resolves when the stream is open. */
export async function readStream(
  url: string,
  headers: Record<string, string>,
  onData: (data: string) => void,
): Promise<() => void> {
  const abort = new AbortController()
  const response = await fetch(url, { headers, signal: abort.signal })
  if (!response.ok || response.body === null) throw new Error(`${url}: ${response.status}`)
  const read = createEventReader(({ data }) => onData(data))
  const pump = async () => {
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) read(chunk)
  }
  pump().catch(() => {}) // Aborting the request is how it ends.
  return () => abort.abort()
}
