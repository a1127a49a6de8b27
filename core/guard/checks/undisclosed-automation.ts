import { type Check, observe } from '../check.ts'
import type { Scene } from '../scene/scene.ts'
import { phrases } from '../text/phrases.ts'

/** Words by which a machine says that it is one. A parcel machine or a washing machine is none of them. */
const machine = phrases(`
  bot, =botem, =bota, =bocie, chatbot, czatbot, voicebot, chat bot, asystent|asystentka, =asystentem, =asystentka,
  wirtualny|sztuczny|cyfrowy doradca|konsultant|pomocnik|inteligencja, =ai, =si, sztuczny inteligencja, =assistant,
  =bot, =automated,
  automatyczny odpowiedz|wiadomosc|pomocnik|doradca|konsultant|system|obsluga|infolinia|powiadomienie,
  odpowiedz|wiadomosc|pomoc automatyczny, wygenerowac|napisac|wyslac|przygotowac automatycznie,
  =tu|=jestem|=pisze|=odpowiada|=kontaktuje|=rozmawia|=strony ..4 automatyczny|wirtualny|cyfrowy|elektroniczny|automat, =odpowiadam|=pisze|=odpisuje ..1 automatycznie,
  =wygenerowana|=wygenerowano|=wyslana|=przygotowana automatycznie,
  automat !paczkowy|kawa|biletowy|vendingowy|inpost|skrzynia|napoj, program komputerowy, =бот, =асистент,
  =помічник, =асистентка
`)

export const undisclosedAutomation: Check = {
  phrases: [machine],
  look: (scene) =>
    scene.input.from !== 'assistant' || spokeBefore(scene) || scene.found(machine).length > 0 || saysDisclosure(scene)
      ? []
      : [
          observe(
            null,
            0.95,
            'Pierwsza automatyczna wiadomość nie mówi, że pisze ją asystent, a nie człowiek.',
            'The first automatic message does not say that an assistant writes it, not a person.',
            { suggestion: scene.playbook.assistant.disclosure[scene.locale()], source: 'AI Act art. 50(1)' },
          ),
        ],
}

function spokeBefore(scene: Scene): boolean {
  return scene.input.conversation.messages.some(({ from, internal }) => from === 'assistant' && !internal)
}

function saysDisclosure(scene: Scene): boolean {
  const { pl, en } = scene.playbook.assistant.disclosure
  return scene.text.includes(pl) || scene.text.includes(en)
}
