import type { Difference, Finds, Outcome } from './difference.ts'

/**
 * What is looked at first. A new finding weighs by its severity, more than anything that is only other; then an answer that nobody gets
 * any more; then words that a person should read once; an answer in place of a person comes with the duty to read it.
 */
const HARM = { finding: 10, 'handover-gained': 6, 'handover-lost': 5, answer: 3, findings: 0 } as const

type Change = Pick<Difference, 'kind' | 'newFindings' | 'lostFindings' | 'harm'>

/** What is other after than before; null where nothing is. */
export function compareOutcomes(before: Outcome, after: Outcome): Change | null {
  const newFindings = beyond(after.findings, before.findings)
  const lostFindings = beyond(before.findings, after.findings)
  const kind = kindOf(before, after)
  if (kind === 'findings' && newFindings.length === 0 && lostFindings.length === 0) return null
  const worst = newFindings.reduce((sum, { severity }) => sum + severity, 0)
  return { kind, newFindings, lostFindings, harm: HARM.finding * worst + HARM[kind] }
}

function kindOf(before: Outcome, after: Outcome): Difference['kind'] {
  const [was, is] = [before.kind === 'handover', after.kind === 'handover']
  if (was !== is) return is ? 'handover-gained' : 'handover-lost'
  // In which words a person was promised is no difference.
  return is || before.text === after.text ? 'findings' : 'answer'
}

/** Findings of the one side that the other has not; several of one code count each. */
function beyond(found: Outcome['findings'], other: Outcome['findings']): Finds {
  const left = other.map(({ code }) => code)
  return found.flatMap(({ code, severity }) => {
    const place = left.indexOf(code)
    if (place < 0) return [{ code, severity }]
    left.splice(place, 1)
    return []
  })
}
