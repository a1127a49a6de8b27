import type { Emotion } from '../understanding/understanding.ts'
import type { Bilingual } from '../vocabulary/vocabulary.ts'

export type HintKind = 'hear-out' | 'name-emotion' | 'do-not-minimise' | 'real-cause' | 'next-step'

interface Wording {
  readonly why: Bilingual
  /** By what the customer feels; `neutral` where nothing else fits. Written so that any consultant can say it, whatever their gender. */
  readonly examples: Readonly<Partial<Record<Emotion, Bilingual>>> & { readonly neutral: Bilingual }
}

const say = (pl: string, en: string): Bilingual => ({ pl, en })

/** What each hint says, and one way to do it. */
export const WORDING: Readonly<Record<HintKind, Wording>> = {
  'hear-out': {
    why: say(
      'Powtórz jednym zdaniem, z czym klient przyszedł. Pozna, że ktoś go wysłuchał.',
      'Say in one sentence what the customer came with. They will know that somebody listened.',
    ),
    examples: {
      neutral: say(
        'Upewniam się, że dobrze rozumiem: paczka przyszła uszkodzona, a jutro ma być prezentem?',
        'Let me make sure I understand: the parcel came damaged, and it is meant to be a gift tomorrow?',
      ),
    },
  },
  'name-emotion': {
    why: say(
      'Klient pisze z emocjami, a odpowiedź o nich milczy. Wystarczy jedno ciepłe zdanie na początku.',
      'The customer writes with feeling and the reply is silent on it. One warm sentence at the start is enough.',
    ),
    examples: {
      anger: say(
        'Wcale się nie dziwię tej złości. Nie tak miało być.',
        'I do not wonder that this makes you angry. It should not have been like this.',
      ),
      sadness: say('Bardzo mi przykro, że tak to wyszło.', 'I am truly sorry that it turned out this way.'),
      fear: say(
        'Rozumiem niepokój. Już mówię, na czym stoimy.',
        'I understand the worry. Let me tell you where we stand.',
      ),
      disappointment: say(
        'Rozumiem rozczarowanie. Można było liczyć na więcej.',
        'I understand the disappointment. You had every reason to expect more.',
      ),
      neutral: say('Przykro mi, że przez nas tyle kłopotu.', 'I am sorry for all the trouble we caused.'),
    },
  },
  'do-not-minimise': {
    why: say(
      'Takie słowa jak „tylko”, „trochę”, „drobny” pomniejszają kłopot, który dla klienta jest duży.',
      'Words such as “only”, “a little”, “minor” make small what is large to the customer.',
    ),
    examples: {
      neutral: say('To poważna sprawa i tak się nią zajmuję.', 'This is a serious matter, and I treat it as one.'),
    },
  },
  'real-cause': {
    why: say(
      'Klient nie wie jeszcze, skąd się to wzięło. Podaj prawdziwą przyczynę albo napisz, kiedy ją poznasz.',
      'The customer does not know yet why it happened. Give the real cause, or say when you will know it.',
    ),
    examples: {
      neutral: say(
        'Wiem już, co się stało: paczka utknęła w sortowni, bo etykieta była nieczytelna.',
        'I know now what happened: the parcel got stuck in the sorting centre because the label could not be read.',
      ),
    },
  },
  'next-step': {
    why: say(
      'Nie widać, co będzie dalej i do kiedy. Jedno zdanie z godziną albo dniem uspokaja bardziej niż przeprosiny.',
      'It does not show what comes next and by when. A sentence with an hour or a day calms more than an apology.',
    ),
    examples: {
      neutral: say(
        'Nową paczkę nadamy dziś, a jutro do 12:00 wyślę jej numer.',
        'We are sending a new parcel today, and tomorrow by noon you will have its number.',
      ),
    },
  },
}
