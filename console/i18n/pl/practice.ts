export const practice = {
  'practice.title': 'Odpowiedzi z szablonu',
  'practice.text':
    'Jaka część odpowiedzi zespołu brzmi tak samo dla kilku klientów. Liczy się cały zespół; nikogo nie porównujemy.',
  'practice.share': 'przedział {{range}}, odpowiedzi: {{replies}}',
  'practice.templates': 'te same słowa u co najmniej trzech klientów: {{number}}',
  'practice.macros': 'gotowa odpowiedź bez zmian: {{number}}',
  'practice.few': 'Pisało za mało osób, żeby liczba mówiła o zespole, a nie o kimś z nich.',
  'practice.drift.title': 'Czy klienci czekają coraz dłużej?',
  'practice.drift.rising': 'Czekanie na pierwszą odpowiedź rośnie z tygodnia na tydzień, średnio o {{pace}}.',
  'practice.drift.falling': 'Czekanie na pierwszą odpowiedź maleje z tygodnia na tydzień, średnio o {{pace}}.',
  'practice.drift.none': 'Czekanie na pierwszą odpowiedź nie zmienia się wyraźnie z tygodnia na tydzień.',
  'practice.drift.unknown': 'Za mało tygodni z rozmowami, żeby powiedzieć, czy czekanie rośnie.',
}
