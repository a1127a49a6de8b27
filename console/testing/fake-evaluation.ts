import type { z } from 'zod'
import type { EVALUATION_ROUTES } from '../../contract/http/evaluation.ts'

export const FAKE_CASES: z.output<(typeof EVALUATION_ROUTES)['listEvaluationCases']['response']>['items'] = [
  {
    id: '8d0f2b6e-4a51-4a0e-9a53-0f1f4d1c2b3a',
    kept: {
      kind: 'question',
      question: 'Ile mam dni na zwrot kubka?',
      mustHave: ['30 dni'],
      mustNotHave: ['14 dni'],
      handover: null,
    },
    mistake: null,
    addedAt: '2026-11-20T10:00:00Z',
  },
]
