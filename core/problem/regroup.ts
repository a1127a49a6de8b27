import type { FindingCode, ProblemId } from '../vocabulary/vocabulary.ts'
import type { Case } from './case.ts'
import { contrastAt } from './contrast.ts'
import type { FoundProblem } from './found-problem.ts'
import { type Cut, type Grouping, rootOf } from './grouping.ts'
import { join } from './merge-alike.ts'
import { couldHave, kindOf, type ProblemKind } from './problem-kind.ts'

/** A found problem under its identity, as people want the mistakes grouped. */
export interface GroupedProblem {
  readonly id: ProblemId
  readonly problem: FoundProblem
  /** The kinds that were joined in it; the first one is its own. */
  readonly kinds: readonly [ProblemKind, ...ProblemKind[]]
}

/** Each mistake is in one of the `shown`; `merged` are those that were joined into them, alone, so that the next search knows them again. */
export interface Regrouped {
  readonly shown: readonly GroupedProblem[]
  readonly merged: readonly GroupedProblem[]
}

/** The found problems after what people decided: first divided, then joined. */
export function regroup(
  found: readonly { readonly id: ProblemId; readonly problem: FoundProblem }[],
  grouping: Grouping,
  all: readonly Case[],
): Regrouped {
  const parts = found.flatMap(({ id, problem }) => divide({ id, problem, kinds: [kindOf(problem)] }, grouping, all))
  // What a search found by itself stands before the part cut off from another that belongs to it.
  const homes = new Map<ProblemId, GroupedProblem>()
  for (const part of parts) put(homes, part.id, part)
  const joined = new Map<ProblemId, GroupedProblem>()
  const isRoot = ({ id }: GroupedProblem) => rootOf(id, grouping) === id
  for (const part of [...homes.values()].toSorted((a, b) => Number(isRoot(b)) - Number(isRoot(a))))
    put(joined, rootOf(part.id, grouping), part)
  return { shown: [...joined.values()], merged: [...homes.values()].filter((one) => !isRoot(one)) }
}

/** The conversations that the problem's rate is a rate of: those that could have had it, and those that did, by whatever kind they came to it. */
export function exposedTo({ problem: { cases }, kinds }: GroupedProblem, all: readonly Case[]): readonly Case[] {
  const own = new Set(cases.map(({ conversation }) => conversation))
  return all.filter((one) => own.has(one.conversation) || kinds.some((kind) => couldHave(kind, one)))
}

function put(homes: Map<ProblemId, GroupedProblem>, id: ProblemId, part: GroupedProblem): void {
  const home = homes.get(id)
  if (home === undefined) homes.set(id, { ...part, id })
  else homes.set(id, { id, problem: join(home.problem, part.problem), kinds: [...home.kinds, ...part.kinds] })
}

function divide(whole: GroupedProblem, grouping: Grouping, all: readonly Case[]): readonly GroupedProblem[] {
  let rest = whole.problem
  const parts: GroupedProblem[] = []
  for (const { from, part, cut } of grouping.split) {
    if (from !== whole.id) continue
    const [inside, outside] = cutCases(rest.cases, cut)
    if (inside.length === 0) continue
    const problem = partOf(rest, inside, cut, all)
    const kind = { code: problem.code, trait: cut.by === 'trait' ? cut.trait : kindOf(rest).trait }
    parts.push({ id: part, problem, kinds: [kind] })
    rest = { ...rest, ...codesOf(outside, rest.code), cases: outside }
  }
  return rest.cases.length === 0 ? parts : [{ ...whole, problem: rest }, ...parts]
}

function cutCases(cases: readonly Case[], cut: Cut): readonly [Case[], Case[]] {
  if (cut.by === 'trait') {
    const { name, value } = cut.trait
    const has = ({ traits }: Case) => traits.some((trait) => trait.name === name && trait.value === value)
    return [cases.filter(has), cases.filter((one) => !has(one))]
  }
  const only = (is: boolean) =>
    cases.flatMap((one) => {
      const mistakes = one.mistakes.filter(({ code }) => (code === cut.code) === is)
      return mistakes.length === 0 ? [] : [{ ...one, mistakes }]
    })
  return [only(true), only(false)]
}

function partOf(whole: FoundProblem, cases: readonly Case[], cut: Cut, all: readonly Case[]): FoundProblem {
  const codes = codesOf(cases, cut.by === 'code' ? cut.code : whole.code)
  const { places } = whole
  return {
    ...codes,
    places,
    contrast: cut.by === 'trait' ? contrastAt(cut.trait, codes.code, all) : whole.contrast,
    cases,
  }
}

/** The wanted kind where there is one left, else the most frequent; the others alongside. */
function codesOf(cases: readonly Case[], wanted: FindingCode): Pick<FoundProblem, 'alongside' | 'code'> {
  const counts = new Map<FindingCode, number>()
  for (const { mistakes } of cases)
    for (const code of new Set(mistakes.map((mistake) => mistake.code))) counts.set(code, (counts.get(code) ?? 0) + 1)
  const codes = [...counts].toSorted((a, b) => b[1] - a[1]).map(([code]) => code)
  const code = counts.has(wanted) ? wanted : (codes[0] ?? wanted)
  return { code, alongside: codes.filter((one) => one !== code) }
}
