import type { Output } from '../app/request.ts'

/** A finding on the service as it comes over the wire. */
export type Finding = Output<'listServiceFindings'>['items'][number]
