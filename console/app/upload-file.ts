import { ROUTE_TABLE } from 'virtual:route-table'
import { spokenHere } from '../i18n/i18n.ts'
import { CallFailure, parseProblem } from './call-failure.ts'
import { buildRequest, type Input, type Output } from './request.ts'

/** Sends a file's bytes; the same `id` twice is one file. @throws CallFailure */
export function uploadFile(conversation: string, id: string, file: File): Promise<Output<'uploadFile'>> {
  return sendBytes('uploadFile', { params: { id: conversation }, query: { file: id, name: file.name } }, file)
}

/** What a document would become as articles. @throws CallFailure */
export function readDocument(file: File): Promise<Output<'readDocument'>> {
  return sendBytes('readDocument', { query: { name: file.name } }, file)
}

/** Where a file of the conversation is read. */
export function addressOfFile(conversation: string, file: string): string {
  return buildRequest(ROUTE_TABLE.readFile, { params: { id: conversation, file } }).url
}

async function sendBytes<Name extends 'uploadFile' | 'readDocument'>(
  name: Name,
  input: Omit<Input<Name>, 'body'>,
  file: File,
): Promise<Output<Name>> {
  const { url, init } = buildRequest(ROUTE_TABLE[name], input)
  const headers = { 'content-type': 'application/octet-stream', ...spokenHere() }
  const response = await fetch(url, { ...init, body: file, headers }).catch(() => {
    throw CallFailure.unreachable()
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok || body === undefined) throw parseProblem(response.status, body)
  return body as Output<Name>
}
