import { describe, expect, it } from 'vitest'
import type { CustomerId, DurationMs } from '../vocabulary/vocabulary.ts'
import { measureDrift, measureTemplates } from './measure.ts'

const reply = (n: number, text: string) => ({ customer: `k-${n}` as CustomerId, text })
const TEMPLATE =
  'Dziękujemy za wiadomość, Państwa sprawa została przekazana do odpowiedniego działu i wrócimy z odpowiedzią.'
const OWN = 'Pani Anno, doniczka pękła w paczce, więc jutro rano wysyłam drugą, a tej nie trzeba nam odsyłać.'
const MACRO = {
  name: 'Zwrot',
  text: 'Na zwrot mają Państwo trzydzieści dni, a etykietę zwrotną wysyłamy e-mailem tego samego dnia.',
}

describe('the share of templates', () => {
  it('counts what two other customers got too, ready texts, and nothing else', () => {
    const replies = [
      reply(1, TEMPLATE),
      reply(2, `${TEMPLATE} Pozdrawiam`),
      reply(3, TEMPLATE),
      reply(4, MACRO.text),
      reply(5, OWN),
    ]
    expect(measureTemplates(replies, [MACRO])).toMatchObject({
      replies: 5,
      templates: 3,
      macros: 1,
      share: { value: 0.8 },
    })
  })

  it('takes the same words to one customer, or to one other, for no template', () => {
    expect(measureTemplates([reply(1, TEMPLATE), reply(1, TEMPLATE), reply(2, TEMPLATE)], [])).toMatchObject({
      templates: 0,
    })
  })

  it('leaves out short replies, and says nothing of none', () => {
    expect(measureTemplates([reply(1, 'Już sprawdzam.')], [])).toEqual({
      replies: 0,
      macros: 0,
      templates: 0,
      share: null,
    })
  })

  it('finds the alike among thousands while somebody waits for the screen', () => {
    const replies = Array.from({ length: 3_000 }, (_, n) =>
      n % 3 === 0
        ? reply(n, TEMPLATE)
        : reply(
            n,
            OWN.replaceAll(/\p{L}+/gu, (word) => `${word}${n}`),
          ),
    )
    expect(measureTemplates(replies, []).templates).toBe(1_000)
  })
})

describe('the drift of waiting', () => {
  const weeks = (...minutes: readonly number[]) =>
    minutes.map((median) => ({ count: 20, median: (median * 60_000) as DurationMs }))

  it('is seen where every week is a little slower, and its pace told', () => {
    expect(measureDrift(weeks(4, 5, 5.5, 6, 7, 8, 9))).toEqual({ weeks: 7, direction: 'rising', perWeek: 48_000 })
    expect(measureDrift(weeks(9, 8, 7, 6, 5, 4)).direction).toBe('falling')
  })

  it('is none where weeks go up and down', () => {
    expect(measureDrift(weeks(4, 9, 3, 8, 5, 7, 4, 8)).direction).toBe('none')
    expect(measureDrift(weeks(5, 5, 5, 5, 5, 5)).direction).toBe('none')
  })

  it('is unknown of few weeks, and of weeks with hardly a wait', () => {
    expect(measureDrift(weeks(1, 2, 3, 4, 5))).toEqual({ weeks: 5, direction: 'unknown', perWeek: null })
    const thin = weeks(1, 2, 3, 4, 5, 6).map((week, n) => (n === 0 ? { ...week, count: 2 } : week))
    expect(measureDrift(thin).direction).toBe('unknown')
  })
})
