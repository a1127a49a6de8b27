import { type FixDraft, type FixEvidence, draftFixes as make } from '../../core/fix/fix.ts'
import { whereOf } from '../../core/problem/problem.ts'
import type { Instant, ProblemId, WorkspaceId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import { EVERY_MISTAKE, type MistakeQuery } from '../ports/mistakes.ts'
import type { StoredProblem } from '../ports/problems.ts'
import type { Records } from '../ports/store.ts'
import { articleIdOf } from './article-id.ts'
import { SEARCHED_MS } from './find-problems.ts'
import { lookOverMacro, type Ports } from './macros.ts'
import { unansweredOf } from './unanswered.ts'

/** So many of the newest mistakes and unanswered questions are looked through: what is older has been mended or is nobody's news. */
const LOOKED_THROUGH = 100

/** What could be changed so that the problem stops, as far as the data allows. Proposes nothing. @throws {Failure} not-found */
export async function draftFixes(
  workspace: WorkspaceId,
  id: ProblemId,
  { store, ...ports }: Ports,
): Promise<readonly FixDraft[]> {
  const evidence = await store.read(workspace, async (records) => {
    const problem = await records.problems.load(id)
    if (problem === null) throw new Failure('not-found', 'give-up')
    return evidenceOf(workspace, problem, ports, records)
  })
  return make(evidence)
}

async function evidenceOf(
  workspace: WorkspaceId,
  { id, code, facts, lastFoundAt }: StoredProblem,
  { desks, language, clock }: Omit<Ports, 'store'>,
  records: Records,
): Promise<FixEvidence> {
  const desk = await desks.current(workspace, records)
  const { playbook } = desk
  const colleagues = await records.skills.colleagues(clock.now())
  const titles = new Map(playbook.knowledge.map((article) => [article.id, article.title]))
  const held = await records.problems.mistakesOf(id)
  const all = await records.problems.cases((lastFoundAt - SEARCHED_MS) as Instant, lastFoundAt)
  const quotes = await quotesOf(id, records)
  const trait = facts.contrast?.trait ?? null
  const readable = trait?.name === 'article' ? { ...trait, value: titleIn(titles, trait.value) } : trait
  return {
    code,
    contrast: facts.contrast,
    own: all.filter(({ mistakes }) => mistakes.some((mistake) => held.has(mistake.id))),
    all,
    quotes,
    knowledge: playbook.knowledge,
    macros: playbook.macros
      .filter(({ text }) => quotes.some((quote) => text.includes(quote.text)))
      .map((macro) => ({ ...macro, findings: lookOverMacro(macro, clock.now(), playbook, language) })),
    // Who left the firm answers for nothing any more.
    owners: Object.fromEntries(
      Object.entries(playbook.owners ?? {}).filter(([, owner]) => colleagues.some(({ person }) => person === owner)),
    ),
    colleagues: colleagues.map(({ person, name, skills: { topics } }) => ({ person, name, topics })),
    service: (await records.serviceFindings.list(['open'])).map((finding) => finding.facts),
    written: await writtenIn(new Set(titles.keys()), records),
    unanswered: unansweredOf(await records.turns.unanswered(LOOKED_THROUGH), desk, language).flatMap(
      ({ nearest: [article], question, conversation, message }) =>
        article === undefined ? [] : [{ article, title: titleIn(titles, article), question, conversation, message }],
    ),
    where: readable && whereOf(readable),
  }
}

async function quotesOf(id: ProblemId, { mistakes }: Records): Promise<FixEvidence['quotes']> {
  const every: MistakeQuery = { ...EVERY_MISTAKE, problem: id, limit: LOOKED_THROUGH }
  const { items } = await mistakes.list(every)
  return items.flatMap(({ evidence: { quote }, conversation }) =>
    quote === null ? [] : [{ text: quote, conversation }],
  )
}

/** New articles that were made of what persons answered, and wait. */
async function writtenIn(taken: ReadonlySet<string>, { articleProposals }: Records): Promise<FixEvidence['written']> {
  return (await articleProposals.list('open')).flatMap(({ article, content: { title, text }, origin }) =>
    article !== null || origin.kind !== 'conversations'
      ? []
      : [
          {
            article: articleIdOf(title, taken),
            title,
            text,
            conversations: origin.examples.map(({ conversation }) => conversation),
          },
        ],
  )
}

function titleIn(titles: ReadonlyMap<string, string>, id: string): string {
  return titles.get(id) ?? id
}
