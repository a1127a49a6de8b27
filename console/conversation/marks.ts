import type { Severity, Span } from '../../core/vocabulary/vocabulary.ts'

/** As much of a finding as marking needs. */
export interface Markable {
  readonly span: Span | null
  readonly severity: Severity
  readonly suggestion: string | null
}

export interface Segment<F extends Markable> {
  readonly start: number
  readonly text: string
  /** What stands marked here; null for plain text. */
  readonly finding: F | null
}

/** Cuts a text at its marks. The pieces joined are the text again; where marks overlap the graver one shows, and of equals the first. */
export function segments<F extends Markable>(text: string, findings: readonly F[]): Segment<F>[] {
  const marks = findings.flatMap((finding) => {
    const span = finding.span && within(finding.span, text.length)
    return span ? [{ ...span, finding }] : []
  })
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  const pieces = cuts.slice(0, -1).map((start, index): Segment<F> => {
    const over = marks.filter((mark) => mark.start <= start && start < mark.end).map(({ finding }) => finding)
    return { start, text: text.slice(start, cuts[index + 1]), finding: gravest(over) }
  })
  return pieces.reduce<Segment<F>[]>(joinEqual, [])
}

/** Where the findings of `before` stand in `after`, which typing made of it: those before the change stay, those behind it move, those in it are gone. */
export function moveFindings<F extends Markable>(findings: readonly F[], before: string, after: string): F[] {
  const head = commonPrefix(before, after)
  const tail = commonSuffix(before.slice(head), after.slice(head))
  const shift = after.length - before.length
  return findings.flatMap((finding) => {
    if (finding.span === null || finding.span.end <= head) return [finding]
    if (finding.span.start < before.length - tail) return before === after ? [finding] : []
    return [{ ...finding, span: { start: finding.span.start + shift, end: finding.span.end + shift } }]
  })
}

/** The text with the suggestion in the place of the finding's span, or added at the end where it has none. */
export function applySuggestion(text: string, { span, suggestion }: Markable): string {
  if (suggestion === null) return text
  const place = span && within(span, text.length)
  if (place) return text.slice(0, place.start) + suggestion + text.slice(place.end)
  return text === '' || /\s$/.test(text) ? text + suggestion : `${text} ${suggestion}`
}

function within({ start, end }: Span, length: number): Span | null {
  const to = Math.min(end, length)
  return start < to ? { start, end: to } : null
}

function gravest<F extends Markable>(findings: readonly F[]): F | null {
  return findings.reduce<F | null>(
    (worst, finding) => (worst === null || finding.severity > worst.severity ? finding : worst),
    null,
  )
}

function joinEqual<F extends Markable>(done: Segment<F>[], piece: Segment<F>): Segment<F>[] {
  const last = done.at(-1)
  if (last?.finding !== piece.finding) return [...done, piece]
  return last === undefined ? [piece] : [...done.slice(0, -1), { ...last, text: last.text + piece.text }]
}

function commonPrefix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let length = 0
  while (length < end && a[length] === b[length]) length++
  return length
}

function commonSuffix(a: string, b: string): number {
  const end = Math.min(a.length, b.length)
  let length = 0
  while (length < end && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}
