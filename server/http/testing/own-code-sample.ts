/** What of a code of the firm's own decides whether it fires: on "damy rabat" in a message of the firm's. */
export const OWN_WORDS = {
  suggestion: null,
  scope: 'message',
  speaker: 'firm',
  when: 'said',
  phrases: [{ words: 'damy rabat', order: 'row', gap: 2 }],
  unless: [],
  customerSaid: [],
  topics: [],
  atLeast: { characters: 0, messages: 0, minutes: 0 },
  examples: {
    fires: [{ text: 'Damy Pani rabat.', customer: '' }],
    silent: [{ text: 'Rabat mija jutro.', customer: '' }],
  },
}

export const OWN_CODE = {
  ...OWN_WORDS,
  name: 'Rabat bez zgody',
  explanation: 'Rabat przyznaje tylko kierownik.',
  enabled: true,
  severity: 3,
  origin: 'human',
  channels: [],
}
