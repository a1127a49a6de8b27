export const ownership = {
  'settings.section.ownership': 'Kto za co odpowiada',
  'ownership.lead':
    'Osoba, która odpowiada za temat, dostaje jego rozmowy w pierwszej kolejności i opiekuje się problemami, których nikt inny nie wziął. Tematy bez osoby bierze, kto pierwszy.',
  'ownership.nobody': 'nikt w szczególności',
  'ownership.missing': 'Tu brakuje odpowiedzialnego',
  'ownership.missing.why': 'Tyle rozmów z ostatnich 90 dni utknęło albo krążyło od osoby do osoby.',
  'ownership.owns': 'odpowiada za ten temat',
}
