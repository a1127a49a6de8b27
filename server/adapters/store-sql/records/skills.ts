import { sql } from 'kysely'
import type { Skills } from '../../../../core/assignment/assignment.ts'
import type { PersonId } from '../../../../core/vocabulary/vocabulary.ts'
import type { PeopleSkills } from '../../../ports/skills.ts'
import type { Scope } from './scope.ts'
import { json } from './storable.ts'

export function skillsIn({ db, workspace }: Scope): PeopleSkills {
  return {
    async all() {
      const rows = await db
        .selectFrom('opiekun.person_skills')
        .select(['person', 'skills'])
        .where('workspace', '=', workspace)
        .orderBy('person')
        .execute()
      return rows.map(({ person, skills }) => ({ person: person as PersonId, skills: skills as Skills }))
    },

    async save(person, skills) {
      await db
        .insertInto('opiekun.person_skills')
        .values({ workspace, person, skills: json(skills) })
        .onConflict((conflict) => conflict.columns(['workspace', 'person']).doUpdateSet({ skills: json(skills) }))
        .execute()
    },

    async colleagues(now) {
      const { rows } = await sql<{ id: string; name: string; at_desk: boolean; held: number; skills: Skills | null }>`
        select p.id, p.name, coalesce(p.available_until > ${now}::bigint, false) as at_desk, s.skills,
          (select count(*) from opiekun.conversations c where c.workspace = p.workspace and c.assignee = p.id
            and c.status <> 'closed' and c.part_of is null)::integer as held
        from opiekun.people p
        left join opiekun.person_skills s on s.workspace = p.workspace and s.person = p.id
        where p.workspace = ${workspace} and p.active and p.role <> 'reader' order by p.name, p.id`.execute(db)
      return rows.map(({ id, name, at_desk, held, skills }) => ({
        person: id as PersonId,
        name,
        held,
        atDesk: at_desk,
        skills: skills ?? { topics: [], languages: [] },
      }))
    },
  }
}
