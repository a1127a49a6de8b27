import { z } from 'zod'
import { attachment } from './attachment.ts'
import type { Route } from './route.ts'
import { byId, uuid } from './shapes.ts'

/** The sender makes the file's id. */
const upload = z.strictObject({ file: uuid, name: z.string().trim().min(1).max(255) })
const oneFile = z.strictObject({ id: uuid, file: uuid })

/** Files go up by themselves, as bytes, and are carried by the message that names them. At most 10 MB each. */
export const FILE_ROUTES = {
  uploadFile: {
    method: 'POST',
    path: '/api/v1/conversations/:id/files',
    summary: 'Upload a file for a reply or a note; the same id twice is one file',
    access: 'consultant',
    scope: 'conversations:write',
    params: byId,
    query: upload,
    takes: 'file',
    response: attachment,
  },
  readFile: {
    method: 'GET',
    path: '/api/v1/conversations/:id/files/:file',
    summary: 'A file of the conversation; pictures may be shown, everything else is downloaded',
    access: 'reader',
    scope: 'conversations:read',
    params: oneFile,
    gives: 'file',
  },
  uploadVisitorFile: {
    method: 'POST',
    path: '/api/v1/widget/conversations/:id/files',
    summary: 'Upload a file for a message; the same id twice is one file',
    access: 'visitor',
    scope: null,
    params: byId,
    query: upload,
    takes: 'file',
    response: attachment,
  },
  readVisitorFile: {
    method: 'GET',
    path: '/api/v1/widget/conversations/:id/files/:file',
    summary: 'A file that a message of the conversation carries',
    access: 'visitor',
    scope: null,
    params: oneFile,
    gives: 'file',
  },
} as const satisfies Record<string, Route>
