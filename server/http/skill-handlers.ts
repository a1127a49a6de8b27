import { DESK_LANGUAGES, type SKILL_ROUTES } from '../../contract/http/skills.ts'
import { rankColleagues } from '../../core/assignment/assignment.ts'
import { answersFor, ownersFor } from '../../core/playbook/playbook.ts'
import type { ConversationId, PersonId } from '../../core/vocabulary/vocabulary.ts'
import { Failure } from '../ports/failure.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'

/** What people can do, and who could best take a conversation. */
export function skillHandlers({ store, clock }: HttpPorts): Handlers<keyof typeof SKILL_ROUTES> {
  return {
    listSkills: async ({ caller }) => {
      const all = await store.read(caller.workspace.id, ({ skills }) => skills.all())
      return {
        items: all.map(({ person, skills: { topics, languages } }) => ({
          person,
          topics: [...topics],
          languages: DESK_LANGUAGES.filter((language) => languages.includes(language)),
        })),
      }
    },
    saveSkills: ({ caller, params, body }) =>
      store.transact(caller.workspace.id, async ({ skills, people }) => {
        const mayChangeOthers = caller.person.role === 'manager' || caller.person.role === 'owner'
        const person = await people.load(params.id as PersonId)
        if (person === null || (person.id !== caller.person.id && !mayChangeOthers))
          throw new Failure('not-found', 'give-up')
        await skills.save(person.id, body)
      }),
    suggestAssignees: ({ caller, params }) =>
      store.read(caller.workspace.id, async ({ conversations, skills, playbooks }) => {
        const conversation = await conversations.load(params.id as ConversationId, { recent: 0 })
        if (conversation === null) throw new Failure('not-found', 'give-up')
        const colleagues = await skills.colleagues(clock.now())
        const rules = await playbooks.currentRules()
        const { customer, language, summary } = conversation
        const ranked = rankColleagues(colleagues, {
          topic: summary.topic,
          owner: answersFor(ownersFor(rules, customer.id), summary.topic),
          language,
          limit: rules.targets.maxSimultaneous,
        })
        const names = new Map(colleagues.map(({ person, name }) => [person, name]))
        const isForeign = language !== null && language !== 'pl'
        return {
          items: ranked.map(({ person, owns, knowsTopic, speaks, atDesk, held, isFull }) => ({
            id: person,
            name: names.get(person) ?? '',
            owns,
            knowsTopic,
            speaks: isForeign && speaks,
            atDesk,
            held,
            isFull,
          })),
        }
      }),
  }
}
