export const coach = {
  'coach.title': 'Hints for the reply',
  'coach.off': 'Show no hints',
  'coach.on': 'Show hints',
  'coach.risk': 'Why this may escalate',
}
