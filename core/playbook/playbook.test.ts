import { describe, expect, it } from 'vitest'
import { defaultPlaybook } from './playbook.ts'

describe('defaultPlaybook', () => {
  const playbook = defaultPlaybook('Rowerownia', ['rowerownia.example'])

  it('discloses in both languages that the assistant is automatic and that a person can be asked for', () => {
    expect(playbook.assistant.disclosure.pl).toMatch(/asystentem AI.*Rowerownia.*konsultant/)
    expect(playbook.assistant.disclosure.en).toMatch(/AI assistant.*Rowerownia.*consultant/)
  })
  it('is open on working days and closed at the weekend', () => {
    const { days } = playbook.targets.businessHours
    expect(days.map((day) => day !== null)).toEqual([true, true, true, true, true, false, false])
  })
  it('concedes nothing until somebody says what may be conceded', () => {
    expect(playbook.limits).toEqual({ discountPercent: 0, refund: 0 })
  })
})
