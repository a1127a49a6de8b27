import { phrases } from '../text/phrases.ts'
import type { LawRule } from './law-rule.ts'
import { isFirmsOwnTerm, longestWait } from './waits.ts'

/** @source art. 12 ust. 3 RODO: one month, two more with notice. Read 2026-11. */
const PRIVACY_REPLY_DAYS = 31

/** Wrong statements about personal data, disputes, and talking to a person. */
export const OTHER_RULES: readonly LawRule[] = [
  {
    id: 'privacy-reply-in-a-month',
    source: 'art. 12 ust. 3 RODO',
    wrong: phrases(`
      rodo|dana|=danych|=dane ..12 dzien|=dni|miesiac|=miesiecy|=miesiace, dzien|=dni|miesiac|=miesiecy|=miesiace ..8 rodo|=danych|usuniecie|=usuniecia
    `),
    unless: phrases(
      'kopia ..1 zapasowy, przechowywac|przechowujemy, podatkowy|rachunkowosc|ksiegowy, przedluzyc, zloty, ochrona, =pakiet|=transfer|=gb',
    ),
    confirm: (sentence, scene) =>
      longestWait(sentence, scene) > PRIVACY_REPLY_DAYS &&
      /wnios|żąda|odpow|rozpatr|rozpozn/i.test(scene.text.slice(sentence.start, sentence.end)) &&
      !isFirmsOwnTerm(sentence, scene),
    confidence: 0.78,
    explanation: {
      pl: 'Na żądanie dotyczące danych osobowych trzeba odpowiedzieć w ciągu miesiąca.',
      en: 'A request about personal data must be answered within one month.',
    },
    right: {
      pl: 'Na żądanie dotyczące danych osobowych odpowiemy w ciągu miesiąca.',
      en: 'We will answer your personal data request within one month.',
    },
  },
  {
    id: 'erasure-not-refused',
    source: 'art. 15–17 i art. 12 ust. 5 RODO',
    wrong: phrases(`
      nie ..3 =mozemy|=mamy|=musimy|=usuwamy|=usuniemy ..4 =usunac|obowiazek|=usuwac|=usuniecia|=danych ..4 =danych|=dane|=osobowych, =usuniecie|=usuniecia ..1 =danych ..4 =platne|=odplatne|=kosztuje, za =usuniecie ..1 =danych ..3 oplata|=pobieramy
    `),
    unless: phrases(
      'przepis|podatkowy|rachunkowosc|ksiegowy|faktura|roszczenie, =do =czasu, =zanim|=dopoki, zamowienie, weryfikacja|potwierdzic|tozsamosc',
    ),
    confidence: 0.76,
    explanation: {
      pl: 'Klient może żądać usunięcia danych bezpłatnie; odmowa wymaga podstawy w przepisach.',
      en: 'The customer may ask for erasure free of charge; a refusal needs a ground in law.',
    },
    right: {
      pl: 'Przyjmujemy żądanie usunięcia danych i odpowiemy w ciągu miesiąca.',
      en: 'We take your request for erasure and will answer within one month.',
    },
  },
  {
    id: 'odr-platform-closed',
    source: 'rozporządzenie (UE) 2024/3228: platforma ODR zamknięta 20 lipca 2025 r.',
    wrong: phrases(
      'platforma odr, =odr =platform, platforma ..2 internetowy ..2 rozstrzygania|rozstrzyganie ..1 sporow, online dispute resolution',
    ),
    unless: phrases('nie =dziala|=istnieje, =zamknieta|=zamknieto|=wygaszona|=zlikwidowana'),
    confidence: 0.9,
    explanation: {
      pl: 'Unijna platforma ODR nie działa od 20 lipca 2025 r.; nie wolno tam odsyłać.',
      en: 'The EU ODR platform has been closed since 20 July 2025; customers must not be sent there.',
    },
    right: {
      pl: 'Spór można bezpłatnie skierować do miejskiego lub powiatowego rzecznika konsumentów albo do Inspekcji Handlowej.',
      en: 'A dispute can be taken free of charge to the local consumer ombudsman or the Trade Inspection.',
    },
  },
]
