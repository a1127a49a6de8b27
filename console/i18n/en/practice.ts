export const practice = {
  'practice.title': 'Replies without a word of their own',
  'practice.text':
    'What part of the team’s replies reads the same to several customers. The whole team counts; nobody is compared.',
  'practice.share': 'interval {{range}}, replies: {{replies}}',
  'practice.templates': 'the same words to at least three customers: {{number}}',
  'practice.macros': 'a ready text unchanged: {{number}}',
  'practice.few': 'Too few people wrote for the figure to speak of the team and not of one of them.',
  'practice.drift.title': 'Do customers wait longer and longer?',
  'practice.drift.rising': 'Waiting for the first reply rises week after week, by about {{pace}}.',
  'practice.drift.falling': 'Waiting for the first reply falls week after week, by about {{pace}}.',
  'practice.drift.none': 'Waiting for the first reply does not clearly change from week to week.',
  'practice.drift.unknown': 'Too few weeks with conversations to say whether waiting rises.',
}
