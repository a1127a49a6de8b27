import type { Macro } from '../../core/playbook/playbook.ts'

/** What the invented firm's consultants have at hand. */
export const DEMO_MACROS: readonly Macro[] = [
  { name: 'Powitanie', text: 'Dzień dobry, {{zwrot}}! Tu {{konsultant}} z {{firma}}. Już zaglądam do sprawy.' },
  {
    name: 'Sprawdzam zamówienie',
    text: '{{zwrot}}, sprawdzam zamówienie {{zamówienie}}. Napiszę do {{godzina}}, co się z nim dzieje.',
  },
  {
    name: 'Paczka w drodze',
    text: '{{zwrot}}, paczka {{przesyłka}} jest w drodze. Jej trasę widać na stronie przewoźnika; gdyby stanęła, proszę dać mi znać, zajmę się tym.',
  },
  {
    name: 'Uszkodzona roślina',
    text: 'Bardzo mi przykro, {{zwrot}}. Proszę o zdjęcie rośliny i opakowania, a jeszcze dziś przygotuję nową roślinę albo zwrot pieniędzy: jak będzie wygodniej.',
  },
  {
    name: 'Zwrot pieniędzy',
    text: '{{zwrot}}, zleciliśmy przelew {{kwota}} zł. Pieniądze będą na koncie do {{data}}.',
  },
]
