export const ownership = {
  'settings.section.ownership': 'Kto za co odpowiada',
  'ownership.lead':
    'Osoba, która odpowiada za temat, dostaje jego rozmowy w pierwszej kolejności i opiekuje się problemami, których nikt inny nie wziął. Tematy bez osoby bierze, kto pierwszy.',
  'ownership.nobody': 'nikt w szczególności',
  'ownership.missing': 'Tu brakuje odpowiedzialnego',
  'ownership.missing.why_one': '{{count}} rozmowa utknęła albo krążyła w ostatnich 90 dniach',
  'ownership.missing.why_few': '{{count}} rozmowy utknęły albo krążyły w ostatnich 90 dniach',
  'ownership.missing.why_many': '{{count}} rozmów utknęło albo krążyło w ostatnich 90 dniach',
  'ownership.missing.why_other': '{{count}} rozmowy utknęło albo krążyło w ostatnich 90 dniach',
  'ownership.owns': 'odpowiada za ten temat',
}
