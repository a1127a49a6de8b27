import { ROUTE_TABLE } from 'virtual:route-table'
import { CallFailure, parseProblem } from './call-failure.ts'
import { buildRequest, type Output } from './request.ts'

/** Sends a file's bytes; the same `id` twice is one file. @throws CallFailure */
export async function uploadFile(conversation: string, id: string, file: File): Promise<Output<'uploadFile'>> {
  const { url, init } = buildRequest(ROUTE_TABLE.uploadFile, {
    params: { id: conversation },
    query: { file: id, name: file.name },
  })
  const headers = { 'content-type': 'application/octet-stream' }
  const response = await fetch(url, { ...init, body: file, headers }).catch(() => {
    throw CallFailure.unreachable()
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok || body === undefined) throw parseProblem(response.status, body)
  return body as Output<'uploadFile'>
}

/** Where a file of the conversation is read. */
export function addressOfFile(conversation: string, file: string): string {
  return buildRequest(ROUTE_TABLE.readFile, { params: { id: conversation, file } }).url
}
