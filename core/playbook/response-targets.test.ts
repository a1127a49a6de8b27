import { describe, expect, it } from 'vitest'
import { defaultPlaybook, overrideResponseTargets, responseTargetsOn } from './playbook.ts'

const { targets } = defaultPlaybook('Rowerownia')

describe('response targets', () => {
  it('differ by channel: minutes on the chat and the phone, an hour on social networks, half a day in letters', () => {
    expect(responseTargetsOn('chat', targets)).toMatchObject({ firstResponseMinutes: 5, responseMinutes: 15 })
    expect(responseTargetsOn('phone', targets)).toMatchObject({ firstResponseMinutes: 5, responseMinutes: 15 })
    for (const channel of ['facebook', 'instagram', 'whatsapp'] as const)
      expect(responseTargetsOn(channel, targets)).toEqual({ firstResponseMinutes: 60, responseMinutes: 60 })
    for (const channel of ['email', 'form', 'allegro'] as const)
      expect(responseTargetsOn(channel, targets)).toEqual({ firstResponseMinutes: 240, responseMinutes: 240 })
  })
  it('are one for all in a playbook that names no channels', () => {
    const { channels: _, ...plain } = targets
    expect(responseTargetsOn('email', plain).responseMinutes).toBe(15)
  })
  it('give way on every channel to those that a source brings along, each by itself', () => {
    const given = overrideResponseTargets(targets, { responseMinutes: 30 })
    expect(responseTargetsOn('chat', given)).toMatchObject({ firstResponseMinutes: 5, responseMinutes: 30 })
    expect(responseTargetsOn('email', given)).toEqual({ firstResponseMinutes: 240, responseMinutes: 30 })
  })
})
