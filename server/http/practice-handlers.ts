import { measureDrift, measureTemplates } from '../../core/measure/measure.ts'
import type { Instant } from '../../core/vocabulary/vocabulary.ts'
import type { Handlers } from './call.ts'
import type { HttpPorts } from './ports.ts'
import { toMinutes } from './rate-wire.ts'

const WEEKS = 12
/** What is longer ago is not how the team answers now. */
const MOST_REPLIES = 3_000
/** Of fewer people a figure of the team is a figure of a person, which is nobody's business here. @source Labour Code, art. 22³ */
const FEWEST_PEOPLE = 3

/** How the team as a whole answers. */
export function practiceHandlers({ store }: HttpPorts): Handlers<'readPractice'> {
  return {
    readPractice: async ({ caller, query }) => {
      const [from, to] = [Date.parse(query.from) as Instant, Date.parse(query.to) as Instant]
      const { written, waits, macros } = await store.read(caller.workspace.id, async ({ practice, playbooks }) => ({
        written: await practice.replies(from, to, MOST_REPLIES),
        waits: await practice.waits(to, WEEKS),
        macros: (await playbooks.currentRules()).macros,
      }))
      const { weeks, direction, perWeek } = measureDrift(waits)
      const templates = written.people < FEWEST_PEOPLE ? null : measureTemplates(written.replies, macros)
      return {
        templates: templates && { ...templates, share: templates.share && { ...templates.share } },
        drift: { weeks, direction, minutesPerWeek: toMinutes(perWeek) },
      }
    },
  }
}
