import type { EntityType } from '../../core/understanding/understanding.ts'
import { readRows } from './files.ts'
import type { Labelled } from './labelled.ts'

/** A message of the labelled set, with its entities. */
export interface Case extends Labelled {
  readonly id: string
  readonly language: string
  readonly entities: readonly {
    readonly type: EntityType
    readonly value: string
    readonly start: number
    readonly end: number
  }[]
}

/** The hand-labelled messages, in the order of the file. */
export function readCases(): readonly Case[] {
  return readRows<Omit<Case, 'wantsPerson'> & { readonly wants_human: boolean }>('cases/messages.jsonl').map(
    ({ wants_human, ...rest }) => ({ ...rest, wantsPerson: wants_human }),
  )
}
