export const coach = {
  'coach.title': 'Podpowiedzi do odpowiedzi',
  'coach.off': 'Nie pokazuj podpowiedzi',
  'coach.on': 'Pokaż podpowiedzi',
  'coach.risk': 'Skąd ryzyko eskalacji',
}
