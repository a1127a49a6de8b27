import type { z } from 'zod'
import type { serviceFinding } from '../../contract/http/service-findings.ts'
import { nameProblem } from '../../core/problem/problem.ts'
import type { Example, ServiceFacts } from '../../core/upkeep/upkeep.ts'
import type { ArticleId, Bilingual } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { StoredServiceFinding } from '../ports/service-findings.ts'
import type { Records } from '../ports/store.ts'
import { draftArticles } from '../workflows/draft-articles.ts'
import { lookServiceOver } from '../workflows/look-service-over.ts'
import type { Handlers } from './call.ts'
import { isoTime } from './conversation-wire.ts'
import type { HttpPorts } from './ports.ts'
import { readNames } from './problem-handlers.ts'
import { type Names, readable } from './problem-wire.ts'

type Name = 'listServiceFindings' | 'searchService' | 'decideServiceFinding'
type WireFinding = z.input<typeof serviceFinding>

/** What is wrong with the service itself. */
export function serviceFindingHandlers(ports: HttpPorts): Handlers<Name> {
  const { store, clock } = ports
  return {
    listServiceFindings: ({ caller, query }) =>
      store.read(caller.workspace.id, async (records) => {
        const items = await records.serviceFindings.list([query.state])
        return {
          items: await showAll(items, records),
          searchedAt: isoTime(await records.serviceFindings.searchedAt()),
        }
      }),
    searchService: async ({ caller }) => {
      await lookServiceOver(caller.workspace.id, ports)
      await draftArticles(caller.workspace.id, ports)
    },
    decideServiceFinding: ({ caller, params, body }) =>
      store.transact(caller.workspace.id, async (records) => {
        const decision = { ...body, by: caller.person.id, at: clock.now() }
        await records.serviceFindings.decide(params.id, decision)
        const decided = await records.serviceFindings.load(params.id)
        const [shown] = decided === null ? [] : await showAll([decided], records)
        if (shown === undefined) throw new Failure('not-found', 'give-up')
        return shown
      }),
  }
}

/** A finding whose problem is gone is not shown: there is nothing left to own. */
async function showAll(findings: readonly StoredServiceFinding[], records: Records): Promise<WireFinding[]> {
  const names = await readNames(records)
  const problems = new Map((await records.problems.list()).map((problem) => [problem.id, problem]))
  return findings.flatMap((finding) => {
    const { id, code, state, cases, firstFoundAt, decided, facts } = finding
    const shown = showFacts(facts, names, (problem) => {
      const known = problems.get(problem)
      if (known === undefined) return null
      // What a person called it stands in both languages.
      if (known.name !== null) return { pl: known.name, en: known.name }
      const { pl, en } = nameProblem({ ...known, trait: known.trait && readable(known.trait, names) })
      return { pl, en }
    })
    if (shown === null) return []
    return [
      {
        id,
        code,
        state,
        cases,
        firstFoundAt: isoTime(firstFoundAt),
        facts: shown,
        decided: decided && {
          by: names.people.get(decided.by) ?? '',
          at: isoTime(decided.at),
          reason: decided.reason,
        },
      },
    ]
  })
}

type OfProblem = Extract<ServiceFacts, { readonly code: 'ownerless-problem' }>['problem']

function showFacts(
  facts: ServiceFacts,
  { articles }: Names,
  nameOf: (problem: OfProblem) => Bilingual | null,
): WireFinding['facts'] | null {
  const article = (id: ArticleId) => ({ id, title: articles.get(id) ?? id })
  switch (facts.code) {
    case 'knowledge-gap':
      return { code: facts.code, question: facts.question, examples: showExamples(facts.examples) }
    case 'inconsistent-answer': {
      const { article: said, sides } = facts
      return {
        code: facts.code,
        article: said && { article: article(said.id), said: said.said, quote: said.quote },
        sides: sides.map((side) => ({ ...side, examples: showExamples(side.examples) })),
      }
    }
    case 'stale-article':
      if (facts.because === 'review')
        return {
          code: 'stale-article',
          because: 'review',
          article: article(facts.article),
          reviewBy: isoTime(facts.reviewBy),
        }
      if (facts.because === 'validity')
        return { code: 'ending-article', article: article(facts.article), validUntil: isoTime(facts.validUntil) }
      if (facts.because === 'unused')
        return { code: 'unused-article', article: article(facts.article), since: isoTime(facts.since) }
      if (facts.because === 'facts')
        return {
          code: 'unconfirmed-facts',
          article: article(facts.article),
          unconfirmed: [...facts.unconfirmed],
        }
      return {
        code: 'stale-answers',
        article: { article: article(facts.article), ...facts.articleSays },
        peopleSay: facts.peopleSay,
        examples: showExamples(facts.examples),
      }
    case 'conflicting-articles': {
      const side = ({ article: id, said, quote }: typeof facts.one) => ({ article: article(id), said, quote })
      return { code: facts.code, one: side(facts.one), other: side(facts.other) }
    }
    case 'dead-link-in-article':
      return {
        code: facts.code,
        article: article(facts.article),
        url: facts.url,
        outcome: facts.outcome as 'gone' | 'refused' | 'unreachable',
      }
    case 'ownerless-problem': {
      const name = nameOf(facts.problem)
      return name === null ? null : { code: facts.code, problem: { id: facts.problem, name: { ...name } } }
    }
    case 'regression-after-change':
      return { ...facts, changedAt: isoTime(facts.changedAt) }
  }
}

function showExamples(examples: readonly Example[]) {
  return examples.map((example) => ({ ...example, at: isoTime(example.at) }))
}
