/** A part of a mail that repeats an earlier one (UTF-16 offsets, end exclusive). */
export interface QuotedMail {
  readonly start: number
  readonly end: number
}

/** "W dniu 5 maja 2026 o 12:03 Jan Nowak <jan@a.pl> napisał(a):" and what English and German programs write. */
const ATTRIBUTION =
  /^(?:W dniu|Dnia|On|Am|pon|wt|śr|czw|pt|sob|niedz|niedziela|sobota)\b.{4,200}(?:napisał\(?a?\)?|pisze|wrote|schrieb)(?: .{1,80})?:$/iu
const SEPARATOR =
  /^[-_*]{2,}\s{0,3}(?:Original Message|Oryginalna wiadomość|Wiadomość oryginalna|Wiadomość napisana przez|Przekazana wiadomość|Forwarded message|Ursprüngliche Nachricht).{0,60}$/iu
/** The head of a quoted mail as Outlook writes it: "Od:" and one of the others within the next lines. */
const FROM = /^(?:Od|From|Von):\s.{1,200}$/u
const SENT = /^(?:Wysłano|Data|Do|Temat|Sent|Date|To|Subject|Gesendet|An|Betreff):\s/u
const HEAD_LINES = 3
/** Longer lines are prose. */
const LONGEST = 400

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The parts of a message that its mail program quoted, in order: lines marked with ">" with the line that announces them, and all that follows
 * an announcement without such marks. What a customer wrote between marked lines is theirs.
 */
export function findQuotedMail(text: string): readonly QuotedMail[] {
  const lines = linesOf(text)
  const parts: QuotedMail[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line
    const body = announcedAt(lines, at)
    if (body === null && !isMarked(line)) continue
    const firstMarked = body === null ? at : nextFilled(lines, body)
    let next = firstMarked
    if (isMarked(lines[firstMarked])) while (isMarked(lines[next])) next++
    else if (body !== null) next = lines.length
    parts.push({ start: line.start, end: (lines[next - 1] as Line).end })
    at = next - 1
  }
  return parts
}

const isMarked = (line: Line | undefined): boolean => line !== undefined && /^ {0,3}>/.test(line.text)

/** The line after an announcement that begins here; null where none does. */
function announcedAt(lines: readonly Line[], at: number): number | null {
  const line = lines[at] as Line
  if (line.text === '' || line.text.length > LONGEST) return null
  if (SEPARATOR.test(line.text) || ATTRIBUTION.test(line.text)) return at + 1
  const next = lines[at + 1]
  // Programs fold an announcement that is too long for a line.
  if (next !== undefined && next.text.length < LONGEST && ATTRIBUTION.test(`${line.text} ${next.text}`)) return at + 2
  if (!FROM.test(line.text)) return null
  return lines.slice(at + 1, at + 1 + HEAD_LINES).some(({ text }) => SENT.test(text)) ? at + 1 : null
}

function nextFilled(lines: readonly Line[], from: number): number {
  let at = from
  while (at < lines.length && (lines[at] as Line).text === '') at++
  return at
}

/** Lines without the white space at their ends. */
function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const line = text.slice(start, end).trimEnd()
    lines.push({ text: line.trimStart(), start, end: start + line.length })
    start = end + 1
  }
  return lines
}
