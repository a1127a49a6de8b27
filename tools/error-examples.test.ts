import { describe, expect, it } from 'vitest'
import { articleOf, codesIn, shop } from '../core/guard/testing/conversations.ts'
import { ERROR_EXAMPLES, type ErrorExample } from './error-examples.ts'

const codesOf = (text: string, { before, articles = [], from }: ErrorExample) =>
  codesIn(text, {
    after: before,
    from: from ?? 'agent',
    author: from === undefined ? 'Ania' : null,
    playbook: { ...shop, limits: { ...shop.limits, discountPercent: 10 } },
    knowledge: articles.map((text, n) => articleOf(`artykul-${n}`, text)),
  })

describe('the examples of the reference', () => {
  it.each(Object.entries(ERROR_EXAMPLES))(
    '%s is found in the wrong reply, and nothing in the right one',
    (code, example) => {
      expect(codesOf(example.wrong, example)).toContain(code)
      expect(codesOf(example.right, example)).toEqual([])
    },
  )
})
