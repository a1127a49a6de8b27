import { describe, expect, it } from 'vitest'
import { polish } from '../../polish/testing/open-for-tests.ts'
import { asksSeveral, leavesUnsaid } from './several-asked.ts'

describe('a sentence that asks for several facts', () => {
  it.each([
    'Ile kosztuje przedłużenie gwarancji i do kiedy mogę je dokupić?',
    'gdzie dzwonić żeby zablokować kartę i ile za nową?',
    'Zgubiłam pilota i spaliłam router. Po ile jedno i drugie?',
  ])('„%s” is one', (question) => expect(asksSeveral(question)).toBe(true))

  it.each(['Ile dni trwa zwrot?', 'Ile kosztuje dostawa?', 'Do kiedy mogę oddać buty?', 'Czy można płacić kartą?'])(
    '„%s” is none',
    (question) => expect(asksSeveral(question)).toBe(false),
  )

  it('is answered by nothing less than all of them', () => {
    const question = 'Ile kosztuje przedłużenie gwarancji i do kiedy mogę je dokupić?'
    expect(leavesUnsaid(question, 'Gwarancję przedłużysz w ciągu 90 dni od zakupu.', polish)).toBe(true)
    expect(leavesUnsaid(question, 'Przedłużenie kosztuje 319 zł, do 90 dni od zakupu.', polish)).toBe(false)
    expect(leavesUnsaid('Po ile jedno i drugie?', 'Router kosztuje 220 zł.', polish)).toBe(true)
  })

  it('is not looked for where one fact is asked for', () => {
    expect(leavesUnsaid('Ile kosztuje dostawa?', 'Paczka idzie dwa dni.', polish)).toBe(false)
  })
})
