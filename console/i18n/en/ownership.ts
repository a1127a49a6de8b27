export const ownership = {
  'settings.section.ownership': 'Who answers for what',
  'ownership.lead':
    'Whoever answers for a topic gets its conversations first and looks after the problems that nobody else took in hand. Topics without a person go to whoever comes first.',
  'ownership.nobody': 'nobody in particular',
  'ownership.missing': 'Somebody is missing here',
  'ownership.missing.why': 'So many conversations of the last 90 days were left lying or passed about.',
  'ownership.owns': 'answers for this topic',
}
