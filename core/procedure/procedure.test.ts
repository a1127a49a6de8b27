import { describe, expect, it } from 'vitest'
import { END, type Procedure } from '../playbook/playbook.ts'
import type { Instant } from '../vocabulary/vocabulary.ts'
import { dayAt, dayInWords, dayOn, resolveDay } from './days.ts'
import { fillText } from './fields.ts'
import { procedureProblems, SHIPPED_PROCEDURES } from './procedure.ts'

const MONDAY = dayAt(Date.UTC(2026, 10, 23, 9) as Instant, 'Europe/Warsaw')
const on = (...of: Parameters<typeof resolveDay>) => {
  const day = resolveDay(...of)
  return day && dayOn(day)
}

describe('the procedures that ship', () => {
  it.each(SHIPPED_PROCEDURES.map((procedure) => [procedure.id, procedure] as const))('%s can be walked', (_, one) => {
    expect(procedureProblems(one)).toEqual([])
  })

  it.each(SHIPPED_PROCEDURES.map((procedure) => [procedure.id, procedure] as const))(
    '%s speaks both languages',
    (_, one) => {
      const texts = one.steps.flatMap((step) => ('text' in step ? [step.text] : []))
      expect(texts.filter(({ pl, en }) => pl.trim() === '' || en.trim() === '')).toEqual([])
    },
  )

  it('are off where they would need orders that nobody has given', () => {
    const on = SHIPPED_PROCEDURES.filter(({ enabled }) => enabled)
    expect(on.filter(({ steps }) => steps.some(({ kind }) => kind === 'look-up'))).toEqual([])
  })
})

describe('a procedure', () => {
  const say = (pl: string, to: string | null = null): Procedure => ({
    id: 'a',
    version: 1,
    name: { pl: 'A', en: '' },
    enabled: true,
    starts: { topics: [], signals: [], wordings: ['abc d'] },
    steps: [{ kind: 'say', name: 'say', text: { pl, en: '' }, to }],
  })
  const what = (procedure: Procedure) => procedureProblems(procedure).map((problem) => problem.what)

  it('that leads nowhere, starts with nothing or says nothing cannot be kept', () => {
    expect(what(say('Dobrze.', 'nigdzie'))).toEqual(['unknown-step'])
    expect(what(say('Dobrze.', END))).toEqual([])
    expect(what(say(' '))).toEqual(['no-words'])
    expect(what({ ...say('Dobrze.'), starts: { topics: [], signals: [], wordings: [] } })).toEqual(['no-start'])
  })

  it('may not repeat the customer’s own words nor what it does not know', () => {
    const [intake] = SHIPPED_PROCEDURES
    const steps = [
      ...(intake?.steps ?? []),
      { kind: 'say', name: 'x', text: { pl: '{{fault}}', en: '' }, to: null } as const,
    ]
    expect(intake && what({ ...intake, steps })).toEqual(['unknown-field'])
    expect(what(say('{{__proto__}}'))).toEqual(['unknown-field'])
  })

  it('fills fields once: a field within a value stays a text', () => {
    const [intake] = SHIPPED_PROCEDURES
    if (intake === undefined) throw new Error('nothing ships')
    const values = { order: { kind: 'order-number', value: '{{order.parcel}}' } } as const
    const sources = {
      procedure: intake,
      state: { values, learnt: {}, language: 'pl' },
      playbook: {} as never,
      today: MONDAY,
    } as const
    expect(fillText('Numer {{order}}.', sources)).toBe('Numer {{order.parcel}}.')
    expect(fillText('Numer {{order.parcel}}.', sources)).toBeNull()
  })
})

describe('a day that somebody names', () => {
  it.each([
    [{ type: 'relative', days: -1 }, '2026-11-22'],
    [{ type: 'day', year: null, month: 12, day: 24 }, '2025-12-24'],
    [{ type: 'day', year: null, month: 11, day: 12 }, '2026-11-12'],
    [{ type: 'weekday', weekday: 6 }, '2026-11-21'],
    [{ type: 'weekday', weekday: 1, week: 'last' }, '2026-11-16'],
    [{ type: 'day', year: 2026, month: 2, day: 30 }, null],
    [{ type: 'relative', days: 1 }, null],
  ] as const)('in the past: %j is %s', (value, day) => {
    expect(on(value, MONDAY, true)).toBe(day)
  })

  it('to come: the next one', () => {
    expect(on({ type: 'day', year: null, month: 2, day: 1 }, MONDAY, false)).toBe('2027-02-01')
  })

  it('is the firm’s, not the server’s, and is written as people read it', () => {
    expect(dayOn(dayAt(Date.UTC(2026, 10, 23, 23, 30) as Instant, 'Europe/Warsaw'))).toBe('2026-11-24')
    expect(dayInWords('2026-12-07', 'pl')).toBe('7 grudnia 2026 r.')
  })
})
