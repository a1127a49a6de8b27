import { describe, expect, it } from 'vitest'
import { type Diagnosis, UNDIAGNOSED } from '../../../core/problem/problem.ts'
import type { Grosze, Instant, PersonId, ProblemId, WorkspaceId } from '../../../core/vocabulary/vocabulary.ts'
import type { Store } from '../store.ts'
import { mistake, moment, newConversation, newId, newWorkspace } from './records.ts'

const by = 'ola' as PersonId

const concluded: Diagnosis = {
  answers: { tools: { text: 'Stare makro „zwrot”.', by, at: 1 as Instant } },
  whys: [{ text: 'Bo nikt go nie czyta.', by, at: 2 as Instant }],
  conclusion: { cause: 'documentation', origin: 'system', text: '', by, at: 3 as Instant },
}

export function describeDiagnoses(open: () => Store): void {
  /** A problem with two mistakes, one of which was withdrawn. */
  async function problem(workspace: WorkspaceId) {
    const conversation = await newConversation(open(), workspace, 'Gdzie zwrot?')
    const mistakes = [
      mistake(conversation, { cost: 700 as Grosze }),
      mistake(conversation, { state: 'withdrawn', cost: 900 as Grosze }),
    ]
    const id = newId<ProblemId>()
    const facts = {
      alongside: [],
      contrast: null,
      cases: 1,
      customers: 1,
      costPerMonth: 700 as Grosze,
      course: { firstSeen: 1 as Instant, lastSeen: 2 as Instant, weeks: [], trend: null },
    }
    await open().transact(workspace, async (records) => {
      await records.mistakes.replaceFor(conversation, 'manual', mistakes, moment())
      const found = { id, code: 'no-apology', trait: null, facts, mistakes: new Set(mistakes.map((one) => one.id)) }
      await records.problems.keepFound([{ ...found, code: 'no-apology' }], moment())
    })
    return { id, mistakes }
  }
  const save = (workspace: WorkspaceId, id: ProblemId, diagnosis: Diagnosis) =>
    open().transact(workspace, ({ diagnoses }) => diagnoses.save(id, diagnosis))
  const FOREVER = [0 as Instant, 9_999_999_999_999 as Instant] as const

  describe('a diagnosis', () => {
    it('is kept as it was said, the last one of each problem', async () => {
      const workspace = await newWorkspace(open())
      const { id, mistakes } = await problem(workspace)
      expect(await open().read(workspace, ({ diagnoses }) => diagnoses.load(id))).toBeNull()
      await save(workspace, id, UNDIAGNOSED)
      await save(workspace, id, concluded)
      expect(await open().read(workspace, ({ diagnoses }) => diagnoses.load(id))).toEqual(concluded)
      expect(await open().read(workspace, ({ problems }) => problems.mistakesOf(id))).toEqual(
        new Set(mistakes.map((one) => one.id)),
      )
    })

    it('belongs to a problem that there is, of this firm', async () => {
      const [workspace, other] = [await newWorkspace(open()), await newWorkspace(open())]
      const { id } = await problem(workspace)
      await expect(save(other, id, concluded)).rejects.toMatchObject({ code: 'not-found' })
      await save(workspace, id, concluded)
      expect(await open().read(other, ({ diagnoses }) => diagnoses.load(id))).toBeNull()
      expect(await open().read(other, ({ diagnoses }) => diagnoses.causes(...FOREVER))).toEqual([])
    })

    it('is the cause of the problem’s mistakes, of which those count that nobody has withdrawn', async () => {
      const workspace = await newWorkspace(open())
      const { id, mistakes } = await problem(workspace)
      const [first] = mistakes
      const of = () => open().read(workspace, ({ diagnoses }) => diagnoses.ofMistake(first?.id as never))
      const causes = () => open().read(workspace, ({ diagnoses }) => diagnoses.causes(...FOREVER))
      expect(await of()).toEqual({ problem: id, conclusion: null })
      expect(await causes()).toEqual([])
      await save(workspace, id, concluded)
      expect(await of()).toEqual({ problem: id, conclusion: concluded.conclusion })
      expect(await causes()).toEqual([{ cause: 'documentation', origin: 'system', mistakes: 1, cost: 700 }])
      await save(workspace, id, { ...concluded, conclusion: null })
      expect(await causes()).toEqual([])
    })

    it('of a problem that was joined into another is the other’s to give', async () => {
      const workspace = await newWorkspace(open())
      const [part, whole] = [await problem(workspace), await problem(workspace)]
      await save(workspace, part.id, concluded)
      await open().transact(workspace, ({ problems }) =>
        problems.keepGrouping({ kind: 'merged', problem: part.id, into: whole.id, by, at: moment() }),
      )
      expect(await open().read(workspace, ({ diagnoses }) => diagnoses.causes(...FOREVER))).toEqual([])
    })
  })
}
