import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import type { Decision } from './across-lines.ts'
import type { SourceLine } from './audit-sources.ts'
import { type AuditSettings, AuditThread } from './audit-thread.ts'
import type { AuditedLine, CountedLine } from './audited-line.ts'

/** Lines that travel to a worker together: enough that the crossing costs little, few enough that memory stays bounded. */
const BATCH_LINES = 50
const BATCH_CHARACTERS = 500_000
/** Text on its way to the workers at one time, however many they are; a longer line travels alone. */
const CHARACTERS_UNDER_WAY = 16_000_000
/**
 * The main thread only passes lines on, at a rate that the engine takes for a reason to keep 64 MB of young garbage; it need not.
 * Threads keep what they are given at their start.
 */
const SMALL_YOUNG_GENERATION = '--semi-space-growth-factor=1'
/**
 * The checks' thousand expressions all run more than once: made into machine code at once, and not into the engine's slower form first,
 * they cost each thread half a second and 20 MB less.
 */
const EXPRESSIONS_AT_ONCE = '--no-regexp-tier-up'
/** Batches under way at a worker: one being worked on, one waiting. */
const AHEAD = 2

export interface AuditResult {
  readonly line: CountedLine
  readonly source: string
  readonly readBytes: number
}

export function defaultWorkers(): number {
  return Math.min(4, availableParallelism())
}

/** More threads than cores audit no faster, and each takes as much memory as the first. */
function threadsFor(workers: number): number {
  return Math.min(workers, availableParallelism())
}

/** Audits lines on worker threads and gives the results back in the order of the lines, the same however many workers there are. */
export async function* auditInOrder(
  lines: AsyncIterable<SourceLine>,
  workers: number,
  settings: AuditSettings,
): AsyncGenerator<AuditResult> {
  setFlagsFromString(SMALL_YOUNG_GENERATION)
  setFlagsFromString(EXPRESSIONS_AT_ONCE)
  const threads = [new AuditThread({ ...settings, files: null })]
  const [decider] = threads as [AuditThread]
  try {
    const files = await decider.files
    while (threads.length < threadsFor(workers)) threads.push(new AuditThread({ ...settings, files }))
    yield* decided(auditBatches(lines, threads), decider)
  } finally {
    await Promise.all(threads.map((thread) => thread.close()))
  }
}

/** What came back of a batch, its lines in order. */
type AuditedBatch = readonly (Omit<AuditResult, 'line'> & { readonly result: AuditedLine })[]

async function* auditBatches(
  lines: AsyncIterable<SourceLine>,
  threads: readonly AuditThread[],
): AsyncGenerator<AuditedBatch> {
  const waiting: { readonly results: Promise<AuditedBatch>; readonly characters: number }[] = []
  let underWay = 0
  for await (const { batch, characters } of batches(lines)) {
    while (waiting.length >= threads.length * AHEAD || (underWay > 0 && underWay + characters > CHARACTERS_UNDER_WAY))
      yield first()
    const thread = threads.reduce((idlest, other) => (other.pending < idlest.pending ? other : idlest))
    const results = thread.audit(batch.map(({ number, text }) => ({ number, text })))
    // The texts stay with the worker: only their places are kept here.
    const places = batch.map(({ source, readBytes }) => ({ source, readBytes }))
    const placed = results.then((audited) =>
      audited.map((result, at) => ({ result, ...(places[at] as (typeof places)[0]) })),
    )
    placed.catch(() => {}) // Told when its turn comes.
    waiting.push({ results: placed, characters })
    underWay += characters
  }
  while (waiting.length > 0) yield first()

  function first(): Promise<AuditedBatch> {
    const { results, characters } = waiting.shift() as (typeof waiting)[0]
    underWay -= characters
    return results
  }
}

async function* batches(
  lines: AsyncIterable<SourceLine>,
): AsyncGenerator<{ readonly batch: readonly SourceLine[]; readonly characters: number }> {
  let batch: SourceLine[] = []
  let characters = 0
  for await (const line of lines) {
    const length = line.text?.length ?? 0
    if (batch.length > 0 && (batch.length >= BATCH_LINES || characters + length > BATCH_CHARACTERS)) {
      yield { batch, characters }
      batch = []
      characters = 0
    }
    batch.push(line)
    characters += length
  }
  if (batch.length > 0) yield { batch, characters }
}

/** Decisions asked for and not yet looked at: enough that no thread waits for them. */
const DECISIONS_AHEAD = 16

/** The lines with what their neighbours add. */
async function* decided(audited: AsyncIterable<AuditedBatch>, decider: AuditThread): AsyncGenerator<AuditResult> {
  const held: AuditResult[] = []
  const answers: Promise<readonly Decision[]>[] = []
  for await (const batch of audited) {
    const lines = batch.map(({ result }) => result.undecided)
    answers.push(decider.decide(lines, false))
    for (const { result, ...place } of batch) held.push({ line: result.line, ...place })
    if (answers.length > DECISIONS_AHEAD) yield* release(await (answers.shift() as (typeof answers)[0]))
  }
  answers.push(decider.decide([], true))
  for (const answer of answers) yield* release(await answer)

  function* release(decisions: readonly Decision[]): Generator<AuditResult> {
    for (const decision of decisions) {
      const { line, ...place } = held.shift() as AuditResult
      yield { line: complete(line, decision), ...place }
    }
  }
}

function complete(line: CountedLine, decision: Decision): CountedLine {
  if (line.kind === 'invalid' || decision === null) return line
  const findings = line.findings === null ? null : [line.findings, decision.findings].filter(Boolean).join(',')
  return { ...line, mistakes: [...line.mistakes, ...decision.mistakes], findings }
}
