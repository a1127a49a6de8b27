import type { OwnPhrase, OwnRule } from '../../playbook/playbook.ts'

/** Words in a row unless said otherwise. */
export function phrase(words: string, more: Partial<OwnPhrase> = {}): OwnPhrase {
  return { words, order: 'row', gap: 2, ...more }
}

/** A rule over one message of the firm that fires on "damy rabat", unless said otherwise. */
export function ownRule(more: Partial<OwnRule> = {}): OwnRule {
  return {
    code: 'own:Rabat bez zgody',
    explanation: 'Rabat przyznaje tylko kierownik.',
    suggestion: null,
    scope: 'message',
    speaker: 'firm',
    when: 'said',
    phrases: [phrase('damy rabat')],
    unless: [],
    customerSaid: [],
    topics: [],
    atLeast: { characters: 0, messages: 0, minutes: 0 },
    examples: {
      fires: [{ text: 'Damy Pani 10% rabatu.', customer: '' }],
      silent: [{ text: 'O rabat zapytam kierownika.', customer: '' }],
    },
    ...more,
  }
}
