import { defaultPlaybook, type Playbook } from '../../../core/playbook/playbook.ts'
import { readKnowledge } from '../../interchange/read-knowledge.ts'

/** The rules an archive is read by when its lines do not bring their own: the defaults, with the firm's articles where given. */
export async function auditPlaybook(knowledge: string | null): Promise<Playbook> {
  const base = defaultPlaybook('')
  return knowledge === null ? base : { ...base, knowledge: await readKnowledge(knowledge) }
}
