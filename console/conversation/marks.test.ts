import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySuggestion, type Markable, moveFindings, segments } from './marks.ts'

const mark = (
  start: number,
  end: number,
  severity: Markable['severity'] = 2,
  suggestion: string | null = null,
): Markable => ({ span: { start, end }, severity, suggestion })

const TEXT = 'Pani Anna, to nie nasz dział.'
const VOCATIVE = mark(0, 9, 1, 'Pani Anno')
const DEPARTMENT = mark(11, 28, 3)

const anyFindings = fc.array(
  fc.record({
    span: fc.option(fc.record({ start: fc.nat(40), end: fc.nat(60) })),
    severity: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    suggestion: fc.constant(null),
  }),
)

describe('segments', () => {
  it('marks the words and leaves the rest plain', () => {
    expect(segments(TEXT, [DEPARTMENT, VOCATIVE]).map(({ text, finding }) => [text, finding?.severity])).toEqual([
      ['Pani Anna', 1],
      [', ', undefined],
      ['to nie nasz dział', 3],
      ['.', undefined],
    ])
  })

  it('shows the graver of two marks on the same words', () => {
    expect(segments(TEXT, [mark(0, 20, 1), mark(5, 9, 4)]).map(({ finding }) => finding?.severity)).toEqual([
      1,
      4,
      1,
      undefined,
    ])
  })

  it('joins to the text again, whatever the marks', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        anyFindings,
        (text, findings) =>
          segments(text, findings)
            .map((piece) => piece.text)
            .join('') === text,
      ),
    )
  })

  it('has nothing to say of an empty text', () => {
    expect(segments('', [VOCATIVE])).toEqual([])
  })
})

describe('moveFindings', () => {
  it('moves what stands behind the typed words and keeps what stands before them', () => {
    const after = 'Pani Anna, niestety to nie nasz dział.'
    const [vocative, department] = moveFindings([VOCATIVE, DEPARTMENT], TEXT, after)
    expect(vocative).toEqual(VOCATIVE)
    expect(after.slice(department?.span?.start, department?.span?.end)).toBe('to nie nasz dział')
  })

  it('drops a mark whose words were changed', () => {
    expect(moveFindings([VOCATIVE, DEPARTMENT], TEXT, 'Pani Anno, to nie nasz dział.')).toEqual([DEPARTMENT])
  })

  it('keeps findings on what is missing', () => {
    const missing: Markable = { span: null, severity: 3, suggestion: null }
    expect(moveFindings([missing], TEXT, `${TEXT} I co dalej?`)).toEqual([missing])
  })

  it('never marks other words than were marked', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 30 }),
        fc.string({ maxLength: 30 }),
        fc.nat(30),
        fc.nat(30),
        (before, after, a, b) => {
          const [start, end] = [Math.min(a, b, before.length), Math.min(Math.max(a, b), before.length)]
          const [moved] = moveFindings([mark(start, end)], before, after)
          return moved === undefined || after.slice(moved.span?.start, moved.span?.end) === before.slice(start, end)
        },
      ),
    )
  })
})

describe('applySuggestion', () => {
  it('puts the correction in the place of the wrong words', () => {
    expect(applySuggestion(TEXT, VOCATIVE)).toBe('Pani Anno, to nie nasz dział.')
  })

  it('adds at the end what was missing', () => {
    expect(
      applySuggestion('Wyślemy jutro.', { span: null, severity: 2, suggestion: 'Dam znać, gdy paczka wyjdzie.' }),
    ).toBe('Wyślemy jutro. Dam znać, gdy paczka wyjdzie.')
  })

  it('leaves a text alone where no correction is certain', () => {
    expect(applySuggestion(TEXT, DEPARTMENT)).toBe(TEXT)
  })
})
