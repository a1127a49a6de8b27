import type { OwnRule } from '../../playbook/playbook.ts'
import { type Observation, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { shownIn } from './shown-in.ts'

/** A firm's rule says yes or no: nothing in it is a guess. */
const CERTAIN = 1

/** What one of the firm's own rules holds against the message. */
export function lookForOwn(rule: OwnRule, scene: Scene): readonly Observation[] {
  const { from } = scene.input
  if (rule.scope !== 'message' || (rule.speaker !== 'firm' && rule.speaker !== from)) return []
  if (rule.topics.length > 0 && !scene.meanings().some(({ topic }) => topic && rule.topics.includes(topic.name)))
    return []
  const said = { said: [scene.reading], customer: scene.turn().readings }
  const shown = shownIn(rule, said, scene.reader.polish)
  if (shown === null) return []
  const { explanation, suggestion } = rule
  return [observe(shown.span, CERTAIN, explanation, explanation, { suggestion })]
}
