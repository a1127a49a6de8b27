import { describe, expect, it } from 'vitest'
import { defaultPlaybook, responseTargetsOn } from '../../core/playbook/playbook.ts'
import { playbookForConversation } from './read-playbook.ts'

const base = defaultPlaybook('Rowerownia')

describe('playbookForConversation', () => {
  it('lets the times of a line hold on every channel', () => {
    const { targets } = playbookForConversation(base, { targets: { firstResponseMinutes: 10, responseMinutes: 20 } })
    for (const channel of ['chat', 'email', 'facebook'] as const)
      expect(responseTargetsOn(channel, targets)).toMatchObject({ firstResponseMinutes: 10, responseMinutes: 20 })
  })
  it('keeps what the line leaves out', () => {
    const { targets } = playbookForConversation(base, { targets: { complaintDays: 10, responseMinutes: undefined } })
    expect(targets).toEqual({ ...base.targets, complaintDays: 10 })
  })
})
