import type { Finding } from './fake-conversations.ts'

interface Rule {
  readonly pattern: RegExp
  readonly finding: Omit<Finding, 'message' | 'span' | 'confidence' | 'source'>
}

/** Just enough of a guard to see the composer at work; the real one is core/guard. */
const RULES: readonly Rule[] = [
  {
    pattern: /\{\{\w+\}\}/u,
    finding: {
      code: 'unfilled-placeholder',
      severity: 3,
      explanation: { pl: 'Zostało niewypełnione pole szablonu.', en: 'A template field is left unfilled.' },
      suggestion: null,
    },
  },
  {
    pattern: /Pani Anna/u,
    finding: {
      code: 'wrong-vocative',
      severity: 1,
      explanation: { pl: 'Zwrot do adresatki powinien być w wołaczu.', en: 'An address takes the vocative.' },
      suggestion: 'Pani Anno',
    },
  },
  {
    pattern: /to nie nasz dział/iu,
    finding: {
      code: 'not-my-department',
      severity: 3,
      explanation: {
        pl: 'Odsyła klientkę gdzie indziej, zamiast zająć się sprawą.',
        en: 'Sends the customer elsewhere instead of taking the matter on.',
      },
      suggestion: 'zajmę się tym',
    },
  },
  {
    pattern: /30 dni/u,
    finding: {
      code: 'contradicts-knowledge',
      severity: 4,
      explanation: {
        pl: 'Artykuł „Zwrot towaru w 14 dni” mówi o 14 dniach.',
        en: 'The article “Zwrot towaru w 14 dni” says 14 days.',
      },
      suggestion: '14 dni',
    },
  },
]

export function fakeGuard(text: string) {
  const findings = RULES.flatMap(({ pattern, finding }): Finding[] => {
    const match = pattern.exec(text)
    return match
      ? [
          {
            ...finding,
            confidence: 0.95,
            message: 'draft',
            span: { start: match.index, end: match.index + match[0].length },
            source: null,
          },
        ]
      : []
  })
  const worst = Math.max(0, ...findings.map(({ severity }) => severity))
  return { verdict: worst >= 3 ? ('refuse' as const) : worst > 0 ? ('warn' as const) : ('allow' as const), findings }
}
