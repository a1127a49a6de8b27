import type { Output } from '../app/request.ts'

export type Proposal = Output<'listProposals'>['items'][number]
